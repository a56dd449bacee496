import type { PostingFacts } from '@/utils/posting/posting';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { oncePer } from '@/utils/fit/once-per';
import { unknownFact } from '@/utils/fit/unknown-fact';

const FREE_MOVEMENT = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
const OFFERED =
  /(?:visa|work permit|relocation and visa)\s(?:sponsorship|support)|we (?:can )?sponsor|sponsorship (?:is )?available/iu;
const REFUSED =
  /(?:no|not|unable to|cannot|can't|without)\s(?:\p{L}+\s){0,4}(?:sponsor|visa)|(?:must|need to) (?:already )?have (?:the )?(?:right|authoris|authoriz)\p{L}* to work|right to work in .{2,40} (?:is )?required/iu;

type Permit = 'offered' | 'refused' | 'silent';
interface StatedPermit {
  readonly permit: Permit;
  readonly quote: string | null;
}

const statedPermit = oncePer((facts: PostingFacts): StatedPermit => {
  for (const sentence of (facts.description ?? '').slice(0, 40_000).split(/[\n.!?;]+/u)) {
    const quote = sentence.replace(/^[\s*-]+/u, '').trim();
    if (REFUSED.test(sentence)) return { permit: 'refused', quote };
    if (OFFERED.test(sentence)) return { permit: 'offered', quote };
  }
  return { permit: 'silent', quote: null };
});

/** Whether I may work in one of the ad's countries, or the ad offers the permit I would need. */
export const rightToWork: Criterion = {
  id: 'right-to-work',
  reads: [],
  entry: true,
  judge: ({ facts, evidence, profile }) => {
    const own = profile.me?.rightToWork ?? [];
    if (own.length === 0) return NOT_APPLICABLE;
    const ask = { key: 'criterion.right_to_work_ask' };
    const countries = facts.places.flatMap(({ country }) => (country === null ? [] : [country]));
    const [first] = countries;
    if (first === undefined) return unknownFact('right-to-work', evidence, 'places');
    const free = countries.find(
      (country) => own.includes(country) || (own.includes('EU') && FREE_MOVEMENT.has(country)),
    );
    const params = { country: free ?? first };
    if (free !== undefined)
      return {
        state: 'known',
        utility: 1,
        because: { key: 'criterion.right_to_work_met', params },
        quote: null,
      };
    const { permit, quote } = statedPermit(facts);
    if (permit === 'silent')
      return { state: 'unknown', because: { key: 'criterion.right_to_work_silent', params }, ask };
    const key = permit === 'offered' ? 'right_to_work_sponsored' : 'right_to_work_short';
    return {
      state: 'known',
      utility: permit === 'offered' ? 1 : 0,
      because: { key: `criterion.${key}`, params },
      quote,
    };
  },
};
