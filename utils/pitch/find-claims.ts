import type { ProofPoint } from '@/utils/pitch/pitch';
import { fold } from '@/utils/text/fold';

/** A sentence that claims something; UTF-16 offsets in the text. `isLinked`: a proof point with a story says the same. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly isLinked: boolean;
}

/** Words that are in every sentence and prove nothing. */
const EMPTY = new Set(
  'a an the of for and or in at to with on from by as is was are were be been i my me we our it that this which who have has had will would can'.split(
    ' ',
  ),
);
/** From this share of its words on a sentence says what a proof point says. */
const SAME = 0.5;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}%]+/u)
      .filter((word) => word !== '' && !EMPTY.has(word)),
  );

/** Every sentence of a pitch that claims something: it holds a number or speaks in the first person or in the past. */
export function findClaims(text: string, proofs: readonly ProofPoint[]): readonly Claim[] {
  const proven = proofs.filter(({ storyId }) => storyId !== null).map((proof) => wordsOf(proof.text));
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*[.!?]*/gu)].flatMap(
    ({ index, 0: sentence }) => {
      const trimmed = sentence.trim();
      if (!claims(trimmed)) return [];
      const start = index + sentence.indexOf(trimmed);
      const said = wordsOf(trimmed);
      const isLinked = proven.some((words) => saysTheSame(said, words));
      return [{ start, end: start + trimmed.length, isLinked }];
    },
  );
}

function claims(sentence: string): boolean {
  return (
    /\p{N}/u.test(sentence) || /\b(?:I|I've|I'm|my|we)\b/u.test(sentence) || /\p{L}{3,}ed\b/u.test(sentence)
  );
}

/** Half of the shorter one's words, and every number of the sentence. */
function saysTheSame(said: ReadonlySet<string>, proof: ReadonlySet<string>): boolean {
  const numbers = [...said].filter((word) => /\p{N}/u.test(word));
  const common = [...said].filter((word) => proof.has(word)).length;
  const shorter = Math.min(said.size, proof.size);
  return shorter > 0 && common / shorter >= SAME && numbers.every((word) => proof.has(word));
}
