/**
 * A sentence as the pure side hands it over: a key of the message catalogue (`utils/words/en.yml`), what is filled
 * into it, and the number that decides between singular and plural. Only views turn it into words.
 */
export interface Sentence {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly count?: number;
}
