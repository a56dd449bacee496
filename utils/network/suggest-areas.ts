import type { Person } from '@/utils/person/person';
import { fold } from '@/utils/text/fold';
import { headlineField } from './headline-field';
import type { TargetArea } from './target-area';
import type { Area } from './tie';

/** An area that can be taken over in one press, and why it is proposed. */
export interface SuggestedArea {
  readonly area: Area;
  readonly because: 'covers-target' | 'own-words' | 'my-note';
}

/** More than this is a form, not a suggestion. */
const MOST = 4;
/**
 * Areas a person may cover, for one press each (C43): the target areas that their own words or ads put them in, what I noted
 * of them, and what their headline says with their place. Those already said are left out.
 */
export function suggestAreas(
  person: Person,
  targets: readonly TargetArea[],
  said: readonly Area[],
): readonly SuggestedArea[] {
  const current = { ...person.facts, ...person.notes.corrections };
  const place = current.place ?? '';
  const found: SuggestedArea[] = targets.map((target) => ({
    area: { field: target.name, level: '', place: target.place ?? '' },
    because: 'covers-target',
  }));
  const note = person.notes.area.trim();
  if (note !== '') found.push({ area: { field: note, level: '', place }, because: 'my-note' });
  const field = headlineField(current.headline ?? '', current.organisation ?? '');
  if (field !== '') found.push({ area: { field, level: '', place }, because: 'own-words' });
  const met = new Set(said.map(keyOf));
  return found.filter(({ area }) => met.size !== met.add(keyOf(area)).size).slice(0, MOST);
}

const keyOf = ({ field, place }: Area): string => `${fold(field).trim()}@${fold(place).trim()}`;
