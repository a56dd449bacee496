import type { RawPerson } from '../page-reading';
import { isPlainObject, member } from '../structured/plain-object';
import type { Accepts } from './field-shape';
import { plainText } from './plain-text';

/** One line of text of at most `limit` characters. */
export const acceptLine =
  (limit: number): Accepts<string> =>
  (value, page) =>
    plainText(value, page, limit);

/** One or more short texts, such as kinds of employment; schema.org's `FULL_TIME` stays as it is. At most ten. */
export const acceptLines: Accepts<readonly string[]> = (value, page) => {
  const given = Array.isArray(value) ? (value as unknown[]).slice(0, 10).flat(3).slice(0, 10) : [value];
  const lines = given.flatMap((entry) => {
    const text = plainText(
      isPlainObject(entry) ? (member(entry, 'name') ?? member(entry, 'label')) : entry,
      page,
      120,
    );
    // Chips that stand side by side without a blank between them: "PermanentFull time".
    return text === null ? [] : [text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')];
  });
  return lines.length > 0 ? [...new Set(lines)] : null;
};

/** A day in whatever form: text with a digit or a word for a day; an epoch in seconds or milliseconds as ISO text. */
export const acceptDay: Accepts<string> = (value, page) => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value.trim())
        ? Number(value)
        : null;
  if (number !== null) {
    const instant = number > 1e11 ? number : number * 1000;
    return instant > 9e11 && instant < 4.2e12 ? new Date(instant).toISOString() : null;
  }
  return plainText(value, page, 80);
};

/** An http, https, mailto or tel address, made absolute. */
export const acceptUrl: Accepts<string> = (value, page) => {
  if (typeof value !== 'string' || value.length > 4000 || !URL.canParse(value.trim(), page.url.href))
    return null;
  const url = new URL(value.trim(), page.url.href);
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null;
};

/** An ad's own id: up to 120 characters without blanks; schema.org's `PropertyValue` stands for its `value`. */
export const acceptId: Accepts<string> = (value, page) => {
  const text = plainText(isPlainObject(value) ? member(value, 'value') : value, page, 120);
  const bare = text?.replace(/^[(#]+|[),.;]+$/g, '') ?? '';
  return bare !== '' && !/\s/.test(bare) ? bare : null;
};

/** People as the contact readers give them: those with a name, at most twenty. */
export const acceptPeople: Accepts<readonly RawPerson[]> = (value) => {
  if (!Array.isArray(value)) return null;
  const people = (value as unknown[])
    .slice(0, 20)
    .filter((one): one is RawPerson => isPlainObject(one) && typeof one.name === 'string' && one.name !== '');
  return people.length > 0 ? people : null;
};
