import { i18n } from '#i18n';

import type { Sentence } from '@/utils/words/sentence';

type Translate = (key: string, ...rest: readonly unknown[]) => string;

/** The words of a sentence in the user's language, filled in and in the right number. */
export function say(sentence: Sentence): string {
  // The catalogue's types know only literal keys; tests/house.test.ts holds that every key used exists.
  const translate = i18n.t as Translate;
  const { key, count, params } = sentence;
  return translate(key, count ?? null, params ?? null);
}
