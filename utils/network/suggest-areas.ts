import type { Person } from '@/utils/person/person';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { fold } from '@/utils/text/fold';
import { headlineField } from './headline-field';
import type { TargetArea } from './target-area';
import type { Area } from './tie';

/** An area that can be taken over in one press, and why it is proposed. */
export interface SuggestedArea {
  readonly area: Area;
  readonly because: 'covers-target' | 'own-words' | 'my-note' | 'their-ads';
}

/** More than this is a form, not a suggestion. */
const MOST = 4;
/** "(m/w/d)" in a title says who may apply. */
const FOR_ALL = /\s*[([](?:[mwdfhx](?:\s*[/|*]\s*[mwdfhxi])+|all genders)[)\]]/giu;
/** Of so many of their ads the title and place are proposed. */
const MOST_ADS = 2;

/**
 * Areas a person may cover, for one press each (C43): what I noted of them, what their headline says with their place, title and
 * place of the ads they brought, and my target areas. Those already said are left out.
 */
export function suggestAreas(
  person: Person,
  targets: readonly TargetArea[],
  said: readonly Area[],
  ads: readonly Posting[] = [],
): readonly SuggestedArea[] {
  const current = { ...person.facts, ...person.notes.corrections };
  const place = current.place ?? '';
  const found: SuggestedArea[] = [];
  const note = person.notes.area.trim();
  if (note !== '') found.push({ area: { field: note, level: '', place }, because: 'my-note' });
  const field = headlineField(current.headline ?? '', current.organisation ?? '');
  if (field !== '') found.push({ area: { field, level: '', place }, because: 'own-words' });
  for (const ad of ads.slice(0, MOST_ADS)) {
    const { title, places } = currentFacts(ad);
    const [first] = places;
    if (title !== null)
      found.push({
        area: {
          field: title.replace(FOR_ALL, '').trim(),
          level: '',
          place: first?.city ?? first?.text ?? '',
        },
        because: 'their-ads',
      });
  }
  for (const target of targets)
    found.push({
      area: { field: target.name, level: '', place: target.place ?? '' },
      because: 'covers-target',
    });
  const met = new Set(said.map(keyOf));
  return found.filter(({ area }) => met.size !== met.add(keyOf(area)).size).slice(0, MOST);
}

const keyOf = ({ field, place }: Area): string => `${fold(field).trim()}@${fold(place).trim()}`;
