/**
 * The value of a number as people write it anywhere: `1,234.56`, `1.234,56`, `1 234,56`, `1'234`, `12,34,567`. A single
 * separator with three digits behind it groups thousands (`50.000` is fifty thousand), with one or two it is the
 * decimal sign. `null` for what is no number (`1.2.3`).
 */
export function readNumber(written: string): number | null {
  const text = written.replace(/[\s'’]/g, '');
  if (!/^\d{1,15}(?:[.,]\d{1,15}){0,8}$/.test(text)) return null;
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots === 0 && commas === 0) return Number(text);
  if (dots > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const [whole = '', fraction = '', more] = text.split(decimal);
    return more === undefined ? grouped(whole, decimal === '.' ? ',' : '.', fraction) : null;
  }
  const separator = dots > 0 ? '.' : ',';
  const groups = text.split(separator);
  const last = groups.at(-1) ?? '';
  if (groups.length > 2) return grouped(text, separator, '');
  if (last.length === 3 && !text.startsWith('0')) return grouped(text, separator, '');
  return last.length <= 2 || separator === '.' ? Number(groups.join('.')) : null;
}

/** Thousands in threes, or in the Indian way: three at the end, twos before. */
function grouped(whole: string, separator: string, fraction: string): number | null {
  const [first = '', ...rest] = whole.split(separator);
  const right = rest.every(
    (group, index) => group.length === 3 || (index < rest.length - 1 && group.length === 2),
  );
  if (!right || first.length > 3 || (rest.length > 0 && rest.at(-1)?.length !== 3)) return null;
  return Number(`${first}${rest.join('')}.${fraction || '0'}`);
}
