const SCALE: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/**
 * The amount a person typed, in major units: `65000` for `65,000`, `65 000`, `65.000`, `$65k`; `22.5` for `22,50`.
 * A separator followed by exactly three digits groups thousands, any other is the decimal mark.
 * `null` for text that is not one number. The sign is kept, so that a negative amount can be told to its face.
 */
export function parseAmount(typed: string): number | null {
  const text = typed
    .slice(0, 40)
    .replace(/[\p{Sc}\s'’]/gu, '')
    .toLowerCase();
  const match = /^(-?)(\d[\d.,]*)([km]?)$/.exec(text);
  const digits = match?.[2];
  if (!match || digits === undefined) return null;
  const value = Number(plainDecimal(digits));
  if (!Number.isFinite(value)) return null;
  return (match[1] === '-' ? -1 : 1) * value * (SCALE[match[3] ?? ''] ?? 1);
}

function plainDecimal(digits: string): string {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return digits;
  const decimals = digits.slice(last + 1);
  const whole = digits.slice(0, last).replace(/[.,]/g, '');
  return decimals.length === 3 ? whole + decimals : `${whole}.${decimals}`;
}
