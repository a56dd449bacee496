/** Somebody as an address book or a connections file gives them, before anything is normalised. */
export interface ContactCard {
  readonly name: string;
  readonly headline?: string;
  readonly organisation?: string;
  /** Whom they recruit for, in our own files. */
  readonly employer?: string;
  readonly place?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly profileUrl?: string;
  /** ISO day we connected. */
  readonly metOn?: string;
}

/** What a file of contacts holds; `nameless` entries are left out because nobody could be told from them. */
export interface ContactFile {
  readonly cards: readonly ContactCard[];
  readonly nameless: number;
}

/** The parts of a card that are there: empty texts are left out. */
export function cardOf(parts: { readonly [K in keyof ContactCard]?: string | null }): ContactCard | null {
  const said = Object.entries(parts).flatMap(([part, text]) => {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? [] : [[part, trimmed] as const];
  });
  const { name, ...rest }: Partial<ContactCard> = Object.fromEntries(said);
  return name === undefined ? null : { name, ...rest };
}
