import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Fill = Readonly<Record<string, string | number>>;
type Words = { readonly [key: string]: string | Words };

const words = parse(readFileSync('utils/words/en.yml', 'utf8')) as Words;

/** The catalogue as views get it, read from its file; a key that is not there throws. */
export const i18n = {
  t(key: string, ...args: readonly unknown[]): string {
    const message = key
      .split('.')
      .reduce<string | Words | undefined>(
        (at, part) => (typeof at === 'object' ? at[part] : undefined),
        words,
      );
    if (typeof message !== 'string') throw new Error(`no such sentence: ${key}`);
    const count = args.find((arg) => typeof arg === 'number');
    const named = args.find((arg): arg is Fill => typeof arg === 'object' && arg !== null);
    const forms = message.split(' | ');
    const form = count === undefined ? message : (forms[formOf(count, forms.length)] ?? message);
    return form.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = named?.[name];
      if (value === undefined) throw new Error(`${key} needs ${gap}`);
      return String(value);
    });
  },
};

function formOf(count: number, forms: number): number {
  if (forms === 1) return 0;
  if (forms === 2) return count === 1 ? 0 : 1;
  return Math.min(count, 2);
}
