import type { Concept } from '@/utils/skills/concept';
import { broaderConcepts } from './broader';
import { businessSoftware } from './business-software';
import { care } from './care';
import { certificates } from './certificates';
import { certificatesBusiness } from './certificates-business';
import { certificatesFinance } from './certificates-finance';
import { certificatesIt } from './certificates-it';
import { certificatesPublic } from './certificates-public';
import { certificatesTrades } from './certificates-trades';
import { construction } from './construction';
import { data } from './data';
import { dataTools } from './data-tools';
import { degrees } from './degrees';
import { developerTools } from './developer-tools';
import { engineering } from './engineering';
import { executive } from './executive';
import { fieldsOfStudy } from './fields-of-study';
import { finance } from './finance';
import { hospitality } from './hospitality';
import { hr } from './hr';
import { lawAndPublic } from './law-and-public';
import { licencesCare } from './licences-care';
import { licencesTransport } from './licences-transport';
import { logistics } from './logistics';
import { management } from './management';
import { marketing } from './marketing';
import { office } from './office';
import { readTable } from './read-table';
import { sales } from './sales';
import { serviceTrades } from './service-trades';
import { softSkills } from './soft-skills';
import { software } from './software';
import { spokenLanguages } from './spoken-languages';
import { teaching } from './teaching';
import { trades } from './trades';

const FAMILIES: readonly string[] = [
  software,
  data,
  finance,
  care,
  trades,
  construction,
  logistics,
  sales,
  marketing,
  hr,
  office,
  hospitality,
  teaching,
  lawAndPublic,
  engineering,
  spokenLanguages,
  certificates,
  degrees,
  management,
  softSkills,
  licencesCare,
  certificatesFinance,
  certificatesIt,
  certificatesTrades,
  licencesTransport,
  certificatesPublic,
  certificatesBusiness,
  developerTools,
  dataTools,
  businessSoftware,
  executive,
  fieldsOfStudy,
  serviceTrades,
];

const broaderById = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [broader, narrower] of broaderConcepts()) {
    for (const id of narrower) found.set(id, [...(found.get(id) ?? []), broader]);
  }
  return found;
};

const readAll = (): readonly Concept[] => {
  const broader = broaderById();
  return FAMILIES.flatMap(readTable).map((concept) => {
    const isA = broader.get(concept.id);
    return isA === undefined ? concept : { ...concept, isA };
  });
};

let read: readonly Concept[] | null = null;

/** Every concept written by hand, family by family; read from its tables at first use. */
export const vocabulary = (): readonly Concept[] => (read ??= readAll());

/** Names the state of vocabulary and reader; kept with every posting so that a newer one reads it again. */
export const vocabularyVersion = 'hand-5';
