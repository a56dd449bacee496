import type { Content } from '@/utils/db/content';
import type { NetworkTable } from '@/utils/db/rows';
import type { Exchange } from '@/utils/network/exchange';
import { mergeOwn } from '@/utils/transfer/merge-own';

type NetworkContent = Pick<Content, NetworkTable>;

/** The merged people and postings, and under which ids those of their side stand among them. */
export interface MergedAround {
  readonly personIds: ReadonlySet<string>;
  readonly postingIds: ReadonlySet<string>;
  readonly personIdOf: (id: string) => string;
  readonly postingIdOf: (id: string) => string;
}

/**
 * Exchanges, ties and terms of both sides: the same by id, the one edited later wins. Theirs follow the person and the
 * posting they belong to; what belongs to nobody who is left is dropped first, so that it never wins over one that does.
 */
export function mergeNetwork(
  ours: NetworkContent,
  theirs: NetworkContent,
  { personIds, postingIds, personIdOf, postingIdOf }: MergedAround,
): NetworkContent {
  const attached = (rows: readonly Exchange[]): readonly Exchange[] =>
    rows
      .filter(({ personId }) => personIds.has(personId))
      .map((row) =>
        row.postingId === null || postingIds.has(row.postingId) ? row : { ...row, postingId: null },
      );
  const exchanges = theirs.exchanges.map((row) => ({
    ...row,
    personId: personIdOf(row.personId),
    postingId: row.postingId === null ? null : postingIdOf(row.postingId),
  }));
  const ties = theirs.ties.map((row) => ({ ...row, id: personIdOf(row.id) }));
  return {
    exchanges: mergeOwn(attached(ours.exchanges), attached(exchanges), () => null),
    ties: mergeOwn(ours.ties, laterOfEach(ties), () => null).filter(({ id }) => personIds.has(id)),
    networkTerms: mergeOwn(ours.networkTerms, theirs.networkTerms, () => null),
  };
}

/** Of the same tables the rows that pass. */
export function networkLeft(
  content: NetworkContent,
  isLeft: (row: { readonly id: string; readonly updatedAt: string }) => boolean,
): NetworkContent {
  return {
    exchanges: content.exchanges.filter(isLeft),
    ties: content.ties,
    networkTerms: content.networkTerms.filter(isLeft),
  };
}

/** Two of their people may be one of ours: of their ties the later one stands. */
function laterOfEach<T extends { readonly id: string; readonly updatedAt: string }>(
  rows: readonly T[],
): readonly T[] {
  const byId = new Map<string, T>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known === undefined || known.updatedAt < row.updatedAt) byId.set(row.id, row);
  }
  return [...byId.values()];
}
