import type { Reading } from './evidence';

/** A place as the page writes it; parts only where the page itself tells them apart. */
export interface RawPlace {
  readonly text: string;
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
}

/** Pay as the page writes it; numbers only where structured data gives them. Amounts in major units. */
export interface RawPay {
  readonly text: string;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly period?: string;
}

/** A person named on the page: the poster of an ad, a contact, the owner of a profile. */
export interface RawPerson {
  readonly name: string;
  readonly headline?: string;
  readonly organisation?: string;
  /** Whom they recruit for, where that is another than the firm they work for. */
  readonly employer?: string;
  readonly place?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly profileUrl?: string;
  /** Why we think they belong to this ad: `job-poster`, `contact-block`, `running-text`. */
  readonly role?: string;
}

/** What can be read of a job ad, before anything is normalised. */
export interface PostingFields {
  title: Reading<string>;
  company: Reading<string>;
  /** The agency that advertises for an employer, where the page tells the two apart. */
  agency: Reading<string>;
  places: Reading<readonly RawPlace[]>;
  mode: Reading<string>;
  employment: Reading<readonly string[]>;
  pay: Reading<RawPay>;
  postedOn: Reading<string>;
  closesOn: Reading<string>;
  /** The ad's text as Markdown; never HTML. */
  description: Reading<string>;
  people: Reading<readonly RawPerson[]>;
  externalId: Reading<string>;
  applyUrl: Reading<string>;
  language: Reading<string>;
}
export type PostingFieldName = keyof PostingFields;

/** What can be read of a person's page, before anything is normalised. */
export interface PersonFields {
  name: Reading<string>;
  headline: Reading<string>;
  organisation: Reading<string>;
  /** Whom they recruit for, where that is another than the firm they work for. */
  employer: Reading<string>;
  place: Reading<string>;
  email: Reading<string>;
  phone: Reading<string>;
  profileUrl: Reading<string>;
  about: Reading<string>;
  /** A site's own stable key of the person, such as a member URN. */
  externalId: Reading<string>;
}
export type PersonFieldName = keyof PersonFields;

/** One job on a results page. */
export interface ListCard {
  readonly title: string;
  readonly url: string;
  readonly company?: string;
  readonly place?: string;
  readonly pay?: string;
}

/** Something the reader wants said: a catalogue key under `problem.` and the field it is about. */
export interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly detail?: string;
}

interface ReadingBase {
  /** Id of the adapter that read the page, `generic` for none. */
  readonly site: string;
  /** Address of the page as the browser showed it. */
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** A job ad offered for keeping. `unreadable` names fields the page has but the reader could not make out. */
export interface PostingCandidate extends ReadingBase {
  readonly kind: 'posting';
  readonly fields: Partial<PostingFields>;
  readonly unreadable: readonly PostingFieldName[];
}

/** The organisation whose page it is, as far as the page tells. */
export interface PageFirm {
  readonly name: string | null;
  /** Words by which it is a staffing or search firm; null when nothing says so. */
  readonly trade: string | null;
}

/** A person's page offered for keeping; `others` are further people of a team page. */
export interface PersonCandidate extends ReadingBase {
  readonly kind: 'person';
  readonly fields: Partial<PersonFields>;
  readonly others: readonly RawPerson[];
  readonly firm?: PageFirm;
}

export interface ListReading extends ReadingBase {
  readonly kind: 'list';
  readonly cards: readonly ListCard[];
}

/** `expired`: an ad that is gone. `wall`: a sign-in or robot check. `none`: neither job nor person. */
export interface OtherReading extends ReadingBase {
  readonly kind: 'expired' | 'wall' | 'none';
}

/** Everything one look at a page can give. Plain JSON: it crosses from the page's side to ours. */
export type PageReading = PostingCandidate | PersonCandidate | ListReading | OtherReading;
export type Candidate = PostingCandidate | PersonCandidate;
