import { conceptById, conceptByName } from '@/utils/skills/find-concepts';
import { requirementKind } from '@/utils/skills/requirement-kind';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';

const OF_TAG: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  da: 'danish',
  sv: 'swedish',
  no: 'norwegian',
  nb: 'norwegian',
  fi: 'finnish',
  pl: 'polish',
  pt: 'portuguese',
};

const conceptOf = (wish: string): string => conceptByName(wish)?.id ?? wish;
const nameOf = (id: string): string => conceptById(id)?.label ?? id;

/**
 * Whether the work is in a language the direction wishes for: every language the ad insists on, else the one it is
 * written in. An ad written in another language leaves it open: the team may speak a wished one.
 */
export const language: Criterion = {
  id: 'language',
  reads: ['languages'],
  judge: ({ facts, requirements, evidence, direction }) => {
    if (direction.languages.length === 0) return NOT_APPLICABLE;
    const wishes = new Set(direction.languages.map(conceptOf));
    const asked = requirements.filter(
      (requirement) => requirement.class === 'must' && requirementKind(requirement) === 'language',
    );
    const other = asked.find(({ conceptId }) => !wishes.has(conceptId ?? ''));
    if (other !== undefined) {
      const because = { key: 'criterion.language_other', params: { name: other.label } };
      return { state: 'known', utility: 0, because, quote: other.quote };
    }
    const [first] = asked;
    const written = OF_TAG[facts.language ?? ''];
    const id = first?.conceptId ?? (written !== undefined && wishes.has(written) ? written : null);
    if (id === null) return unknownFact('language', evidence, 'language');
    const because = { key: 'criterion.language_fits', params: { name: nameOf(id) } };
    return { state: 'known', utility: 1, because, quote: first?.quote ?? null };
  },
};
