/** Two texts of the user as one: the longer where it holds the other, else ours and then theirs, a line between. */
export function mergeText(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours;
  return theirs.includes(ours) ? theirs : `${ours}\n\n${theirs}`;
}
