import { VALUE_CARDS } from '@/utils/profile/value-cards';
import { adText, sentenceWith, wholeWords } from '@/utils/fit/ad-text';
import { NOT_APPLICABLE, type Criterion, type CriterionInput } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';
import { VALUE_CUES } from '@/utils/fit/value-cues';

interface Shown {
  readonly name: string;
  readonly cue: string;
}

/** The words in which an ad shows a value, `null` where it does not; an own value is looked for by its name. */
const shown = (id: string, { facts, profile }: CriterionInput): Shown | null => {
  const own = profile.me?.values.find((value) => value.id === id)?.name;
  const card = VALUE_CARDS.find((known) => known === id);
  const name = own ?? id;
  const cues = card === undefined ? [wholeWords(name)] : VALUE_CUES[card].split('; ').map(wholeWords);
  const text = adText(facts);
  const cue = cues.find((words) => words.trim() !== '' && text.includes(words));
  return cue === undefined ? null : { name, cue };
};

/**
 * Share of the chosen values that the ad's words show. Words are cheap and silence says nothing: where none is shown it
 * is unknown, never 0.
 */
export const values: Criterion = {
  id: 'values',
  reads: ['values'],
  judge: (input) => {
    const chosen = input.direction.values;
    if (chosen.length === 0) return NOT_APPLICABLE;
    const found = chosen.map((id) => shown(id, input)).filter((one) => one !== null);
    const [first] = found;
    if (first === undefined) return unknownFact('values', input.evidence, 'description');
    const params = { met: found.length, of: chosen.length, names: found.map(({ name }) => name).join(', ') };
    return {
      state: 'known',
      utility: found.length / chosen.length,
      because: { key: 'criterion.values_some', params },
      get quote() {
        return sentenceWith(input.facts.description, first.cue);
      },
    };
  },
};
