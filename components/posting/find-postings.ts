import type { SlicedWork } from '@/components/ui/in-slices';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { fold } from '@/utils/text/fold';

const folded = new WeakMap<Posting, string>();

/** The postings in which every word of the query occurs: title, company, place, text, notes, people. */
export function* findPostings(postings: readonly Posting[], query: string): SlicedWork<readonly Posting[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return postings;
  const found: Posting[] = [];
  for (const posting of postings) {
    const text = searchText(posting);
    if (words.every((word) => text.includes(word))) found.push(posting);
    yield;
  }
  return found;
}

/** Gets the postings ready to be searched, so that the first press of a key need not. */
export function* foldPostings(postings: readonly Posting[]): SlicedWork<undefined> {
  for (const posting of postings) {
    searchText(posting);
    yield;
  }
  return undefined;
}

/** Folding a long ad is dear, so it is done once for each row as it stands in the store. */
function searchText(posting: Posting): string {
  const known = folded.get(posting);
  if (known !== undefined) return known;
  const { title, company, agency, places, people, description } = currentFacts(posting);
  const { reason, text } = posting.notes;
  const parts = [
    title,
    company,
    agency,
    ...places.map((place) => place.text),
    ...people.map(({ name }) => name),
    reason,
    text,
    description,
  ];
  const searched = fold(parts.filter((part) => part !== null).join('\n'));
  folded.set(posting, searched);
  return searched;
}
