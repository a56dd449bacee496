import type { RawPay } from '../page-reading';
import { isPlainObject, member } from '../structured/plain-object';
import type { PlainObject } from '../structured/plain-object';
import type { Accepts } from './field-shape';
import { plainText } from './plain-text';

/**
 * Pay: text with a figure, or schema.org `MonetaryAmount` / `PriceSpecification` in its many forms. Amounts of zero and
 * ranges that end before they begin are none.
 */
export const acceptPay: Accepts<RawPay> = (value, page) => {
  const given: unknown = Array.isArray(value) ? value[0] : value;
  if (!isPlainObject(given)) {
    if (typeof given === 'number') return null;
    const text = plainText(given, page, 300);
    return text !== null && /\d/.test(text) ? { text } : null;
  }
  if (typeof given.text === 'string' && /\d/.test(given.text))
    return { text: given.text.slice(0, 300), ...amountsOf(given) };
  const inner = member(given, 'value');
  const quantity = isPlainObject(inner) ? inner : given;
  const single = amount(
    isPlainObject(inner)
      ? (member(inner, 'value') ?? member(inner, 'price'))
      : (inner ?? member(given, 'price')),
  );
  const min =
    amount(member(quantity, 'minValue') ?? member(quantity, 'min') ?? member(quantity, 'rangeStart')) ??
    single;
  const max =
    amount(member(quantity, 'maxValue') ?? member(quantity, 'max') ?? member(quantity, 'rangeEnd')) ?? single;
  const currency = plainText(
    member(given, 'currency') ?? member(given, 'priceCurrency') ?? member(quantity, 'currency'),
    page,
    20,
  );
  const period = plainText(
    member(quantity, 'unitText') ??
      member(given, 'unitText') ??
      member(quantity, 'unitCode') ??
      member(given, 'frequency'),
    page,
    30,
  );
  if (min === undefined && max === undefined) {
    const text = plainText(inner, page, 300);
    return text !== null && /\d/.test(text)
      ? { text, ...(currency === null ? {} : { currency }), ...(period === null ? {} : { period }) }
      : null;
  }
  if (min !== undefined && max !== undefined && max < min) return null;
  return {
    text: [
      min === max || min === undefined || max === undefined ? (min ?? max) : `${min} - ${max}`,
      currency,
      period,
    ]
      .filter((part) => part !== null)
      .join(' '),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(currency === null ? {} : { currency }),
    ...(period === null ? {} : { period }),
  };
};

function amountsOf(object: PlainObject): Partial<RawPay> {
  const { min, max, currency, period } = object;
  return {
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
    ...(typeof currency === 'string' ? { currency } : {}),
    ...(typeof period === 'string' ? { period } : {}),
  };
}

/** A positive number, also one written as text: `60000`, `60000.00`, `60,000`. */
function amount(value: unknown): number | undefined {
  const number =
    typeof value === 'string' &&
    /^\s*\d{1,3}(?:[,' ]\d{3})*(?:\.\d+)?\s*$|^\s*\d+(?:\.\d+)?\s*$/.test(value.slice(0, 40))
      ? Number(value.replace(/[,' ]/g, ''))
      : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}
