/** Whether a piece of a line says what is paid. */
export const isPay = (text: string): boolean =>
  /(?:[$€£¥₹₽]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|kr\.?|zł)(?!\p{L}))\s?\d|\d\s?k?(?:[$€£₹₽]|(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|kr|zł|Kč|Ft|lei)(?!\p{L}))/u.test(
    text,
  );

/** The shortest piece with every amount that one of them holds: a range is not cut in two, and its neighbours stay out. */
export function paidPiece(pieces: readonly string[]): string | null {
  const paid = pieces.filter((piece) => piece.length <= 80 && isPay(piece));
  const amounts = (piece: string): number => piece.match(/\d[\d.,' ]*/g)?.length ?? 0;
  return paid.toSorted((a, b) => amounts(b) - amounts(a) || a.length - b.length)[0] ?? null;
}
