import type { PostingFacts } from '@/utils/posting/posting';
import { adText, sentenceWith, wholeWords } from '@/utils/fit/ad-text';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { INDUSTRIES } from '@/utils/fit/industries';
import { oncePer } from '@/utils/fit/once-per';
import { unknownFact } from '@/utils/fit/unknown-fact';

interface Industry {
  readonly name: string;
  readonly cues: readonly string[];
}

let table: readonly Industry[] | null = null;

const industries = (): readonly Industry[] =>
  (table ??= INDUSTRIES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', cues = ''] = line.split(' | ');
      return { name, cues: [name, ...cues.split('; ')].map(wholeWords) };
    }));

/** Industries an ad's words point to, the one with most cues first; one cue in passing is enough only if it is alone. */
const industriesOf = oncePer((facts: PostingFacts): readonly { name: string; cue: string }[] => {
  const text = adText(facts);
  return industries()
    .map(({ name, cues }) => ({ name, found: cues.filter((cue) => text.includes(cue)) }))
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => b.found.length - a.found.length || a.name.localeCompare(b.name, 'en'))
    .map(({ name, found }) => ({ name, cue: found[0] ?? '' }));
});

/** The industry of our table that goes by a name, else the name itself as the one cue. */
const wishOf = (name: string): Industry => {
  const words = wholeWords(name);
  const known = industries().find(({ cues }) => cues.includes(words));
  return known === undefined ? { name, cues: [words] } : { name, cues: known.cues };
};

/** Whether the ad's words show one of the industries the direction wishes for, or another one. */
export const industry: Criterion = {
  id: 'industry',
  reads: ['industries'],
  judge: ({ facts, evidence, direction }) => {
    const wishes = direction.industries.filter((wish) => wish.trim() !== '').map(wishOf);
    if (wishes.length === 0) return NOT_APPLICABLE;
    const text = adText(facts);
    for (const { name, cues } of wishes) {
      const cue = cues.find((words) => text.includes(words));
      if (cue === undefined) continue;
      return {
        state: 'known',
        utility: 1,
        because: { key: 'criterion.industry_fits', params: { name } },
        get quote() {
          return sentenceWith(facts.description, cue);
        },
      };
    }
    const [other] = industriesOf(facts);
    if (other === undefined) return unknownFact('industry', evidence, 'description');
    return {
      state: 'known',
      utility: 0,
      because: { key: 'criterion.industry_other', params: { name: other.name } },
      get quote() {
        return sentenceWith(facts.description, other.cue);
      },
    };
  },
};
