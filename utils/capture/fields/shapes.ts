import type { PersonFields, PostingFields } from '../page-reading';
import { acceptCompany } from './accept-company';
import { acceptDescription } from './accept-description';
import { acceptPay } from './accept-pay';
import { acceptPlaces } from './accept-places';
import { acceptDay, acceptId, acceptLine, acceptLines, acceptPeople, acceptUrl } from './accept-small';
import { acceptTitle } from './accept-title';
import type { Accepts } from './field-shape';

type ValueOf<F> = F extends { readonly value: infer T } ? T : never;
/** For each field of a kind, what it takes for a value. */
export type Shapes<Fields> = { readonly [K in keyof Fields]: Accepts<ValueOf<Fields[K]>> };

export const postingShapes: Shapes<PostingFields> = {
  title: acceptTitle,
  company: acceptCompany,
  agency: acceptCompany,
  places: acceptPlaces,
  mode: acceptLine(200),
  employment: acceptLines,
  pay: acceptPay,
  postedOn: acceptDay,
  closesOn: acceptDay,
  description: acceptDescription,
  people: acceptPeople,
  externalId: acceptId,
  applyUrl: acceptUrl,
  language: acceptLine(35),
};

export const personShapes: Shapes<PersonFields> = {
  name: acceptLine(120),
  headline: acceptLine(300),
  organisation: acceptLine(160),
  employer: acceptLine(160),
  place: acceptLine(160),
  email: acceptLine(254),
  phone: acceptLine(60),
  profileUrl: acceptUrl,
  about: acceptDescription,
  externalId: acceptId,
};

/** The names of all posting fields. */
export const postingFieldNames: readonly (keyof PostingFields)[] = [
  ...(['title', 'company', 'agency', 'places', 'mode', 'employment', 'pay', 'postedOn', 'closesOn'] as const),
  ...(['description', 'people', 'externalId', 'applyUrl', 'language'] as const),
];
