import type { Person } from '@/utils/person/person';
import type { Area, Tie } from './tie';

/** An area in a line: "Data analysis, senior, Utrecht". */
export const areaText = ({ field, level, place }: Area): string =>
  [field, level, place].filter((part) => part !== '').join(', ');

/** What somebody recruits for, in a line: the areas I confirmed, else what I noted of them; empty when neither is there. */
export const areasText = (person: Pick<Person, 'notes'>, tie: Tie | undefined): string =>
  tie === undefined || tie.areas.length === 0 ? person.notes.area : tie.areas.map(areaText).join('; ');
