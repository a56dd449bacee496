import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const catalogue = parse(
  readFileSync(resolve(import.meta.dirname, '../../utils/words/en.yml'), 'utf8'),
) as Record<string, Record<string, string>>;

/**
 * The sentence a user reads for a key of the catalogue, filled in; of `singular | plural` the one for `count`.
 * @throws for a key that is not there
 */
export function words(key: string, fill: Readonly<Record<string, string | number>> = {}, count = 1): string {
  const [section = '', name = ''] = key.split('.');
  const sentence = catalogue[section]?.[name];
  if (sentence === undefined) throw new Error(`The catalogue has no ${key}`);
  const forms = sentence.split(' | ');
  const form = forms[count === 1 ? 0 : forms.length - 1] ?? sentence;
  return form.replace(/\{(\w+)\}/g, (_, one: string) =>
    String(fill[one] ?? (one === 'count' ? count : `{${one}}`)),
  );
}
