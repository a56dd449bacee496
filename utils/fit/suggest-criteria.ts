import type { Direction } from '@/utils/goals/direction';
import type { PostingNotes } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';
import { wholeWords } from './ad-text';

/** A criterion that the user's own reasons speak of: so many jobs were turned down for it. */
export interface Suggestion {
  /** Id of the criterion that could become a must. */
  readonly criterion: string;
  readonly count: number;
  readonly say: Sentence;
}

/** Words of reasons, by the criterion they speak of. Folded, parted by semicolons. */
const SPOKEN_OF: Readonly<Record<string, string>> = {
  travel: 'travel; travelling; traveling; trips; on the road; reisen; reise',
  place: 'far; too far; commute; commuting; distance; location; city; country; relocate; pendeln; drive',
  mode: 'remote; home office; office; hybrid; on site; onsite; wfh',
  'pay-floor': 'pay; salary; money; underpaid; wage; gehalt; compensation; rate',
  level: 'junior; senior; level; step back; step down; too low; overqualified; lead',
  employment: 'contract; temporary; freelance; part time; fixed term; full time; internship; befristet',
  industry: 'industry; sector; gambling; defence; defense; tobacco; branche',
  language: 'language; german; french; dutch; danish; english; sprache',
  title: 'title; role; job itself; different job; not my field',
  values: 'values; culture; ethics; toxic; meaning; purpose; management style',
};

/** Reasons that name a thing so often make a pattern worth asking about. */
const PATTERN = 3;

/**
 * What the reasons of rejected jobs suggest: "you turned down 4 for travel - make it a must?". Only criteria that are no
 * must yet; most often named first. A suggestion changes nothing: weights never move by themselves.
 */
export const suggestCriteria = (
  notes: readonly Pick<PostingNotes, 'verdict' | 'reason'>[],
  { criteria }: Pick<Direction, 'criteria'>,
): Suggestion[] => {
  const reasons = notes
    .filter(({ verdict, reason }) => verdict === 'no' && reason.trim() !== '')
    .map(({ reason }) => wholeWords(reason));
  return Object.entries(SPOKEN_OF)
    .map(([criterion, words]) => {
      const cues = words.split('; ').map(wholeWords);
      const count = reasons.filter((reason) => cues.some((cue) => reason.includes(cue))).length;
      const key = `suggestion.${criterion.replaceAll('-', '_')}`;
      return { criterion, count, say: { key, params: { count }, count } };
    })
    .filter(({ criterion, count }) => {
      const isMust = criteria.some(({ id, strength }) => id === criterion && strength === 'must');
      return count >= PATTERN && !isMust;
    })
    .toSorted((a, b) => b.count - a.count || (a.criterion < b.criterion ? -1 : 1));
};
