interface Deletable {
  readonly seenAt: string;
  readonly deletedAt: string | null;
}

/** When the merged record was put into the bin: ours stays there; theirs goes there if ours was not seen since. */
export function mergeDeletion(ours: Deletable, theirs: Deletable): string | null {
  if (ours.deletedAt !== null || theirs.deletedAt === null) return ours.deletedAt;
  return theirs.deletedAt > ours.seenAt ? theirs.deletedAt : null;
}
