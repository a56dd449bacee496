import type { Evidence } from '@/utils/capture/evidence';
import type { PersonFieldName } from '@/utils/capture/page-reading';

export type PersonKind = 'agency-recruiter' | 'in-house-recruiter' | 'hiring-manager' | 'contact';

/** The facts of a person, normalised. Phone in digits with a leading `+` where given, e-mail in lower case. */
export interface PersonFacts {
  readonly name: string | null;
  readonly headline: string | null;
  /** The firm they work for: of an agency's recruiter, the agency. */
  readonly organisation: string | null;
  /** The employer they recruit for, where that is another firm: an agency's client. */
  readonly employer: string | null;
  readonly place: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly profileUrl: string | null;
  readonly about: string | null;
  readonly kind: PersonKind;
}

/** A fact that is text: every one but the kind. */
export type TextFact = Exclude<keyof PersonFacts, 'kind'>;

/** Every fact that is text, in the order in which they are shown; other lists of a person's fields derive from this one. */
export const TEXT_FACTS = [
  'name',
  'headline',
  'organisation',
  'employer',
  'place',
  'email',
  'phone',
  'profileUrl',
  'about',
] as const satisfies readonly TextFact[];

/** An object with a value for each fact that is text. */
export function forTextFacts<T>(valueOf: (fact: TextFact) => T): Record<TextFact, T> {
  return {
    name: valueOf('name'),
    headline: valueOf('headline'),
    organisation: valueOf('organisation'),
    employer: valueOf('employer'),
    place: valueOf('place'),
    email: valueOf('email'),
    phone: valueOf('phone'),
    profileUrl: valueOf('profileUrl'),
    about: valueOf('about'),
  };
}

/** What the user added; never touched by a new reading. */
export interface PersonNotes {
  readonly text: string;
  readonly area: string;
  readonly corrections: Partial<PersonFacts>;
}

/** Where a record was joined into another, and what it lent it: given back when the two are parted. */
export interface JoinedInto {
  readonly into: string;
  readonly keys: readonly string[];
  readonly facts: readonly TextFact[];
  readonly postings: readonly string[];
  readonly exchanges: readonly string[];
}

/** A recruiter, hiring manager or contact as it is kept. */
export interface Person {
  readonly id: string;
  /** Every key they are known by: `linkedin:slug`, `mail:address`, `urn:...`; first match wins. */
  readonly keys: readonly string[];
  readonly site: string;
  readonly url: string;
  readonly facts: PersonFacts;
  readonly evidence: Readonly<Record<PersonFieldName, Evidence>>;
  readonly notes: PersonNotes;
  /** Set when another record stands for this one, since the user said that both are one person. */
  readonly joined: JoinedInto | null;
  /** Ids of people of whom the user said that they are somebody else. */
  readonly distinctFrom: readonly string[];
  readonly savedAt: string;
  readonly seenAt: string;
  readonly deletedAt: string | null;
}
