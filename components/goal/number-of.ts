/** The number a person typed with a point or a comma, `null` for text that is none. */
export function numberOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text)) return null;
  return Number(text);
}
