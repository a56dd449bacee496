import type { PostingFieldName } from '@/utils/capture/page-reading';
import { readPay } from '@/utils/money/read-pay';
import { readPlaces } from '@/utils/place/read-place';
import type { Employment, Mode, PostingFacts } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';

/** Fields the user can put right in one line. */
export const CORRECTABLE = [
  'title',
  'company',
  'agency',
  'places',
  'mode',
  'employment',
  'pay',
  'postedOn',
  'closesOn',
] as const satisfies readonly PostingFieldName[];
export type CorrectableField = (typeof CORRECTABLE)[number];

export const MODES: readonly Mode[] = ['remote', 'hybrid', 'onsite'];
export const EMPLOYMENTS: readonly Employment[] = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
];

export type Correction =
  | { readonly ok: true; readonly facts: Partial<PostingFacts> }
  | { readonly ok: false; readonly problem: Sentence };

const refuse = (key: string): Correction => ({ ok: false, problem: { key } });

export const isCorrectable = (field: PostingFieldName): field is CorrectableField =>
  (CORRECTABLE as readonly string[]).includes(field);

type Read = (text: string, facts: PostingFacts) => Partial<PostingFacts> | null;

const day = (text: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

/** Each field's reader: null for a text it can't be. */
const READERS: Record<CorrectableField, Read> = {
  title: (title) => ({ title }),
  company: (company) => ({ company }),
  agency: (agency) => ({ agency }),
  places: (text) => ({ places: readPlaces(text.split(';').map((part) => ({ text: part.trim() }))) }),
  mode: (text) => known('mode', MODES, text),
  employment: (text) => known('employment', EMPLOYMENTS, text),
  pay: (text, { places, language }) => {
    const pay = readPay({ text }, { country: places[0]?.country ?? null, language });
    return pay === null ? null : { pay };
  },
  postedOn: (text) => dated('postedOn', text),
  closesOn: (text) => dated('closesOn', text),
};

/** What is said when a field's text could not be read. */
const PROBLEMS: Partial<Record<CorrectableField, string>> = {
  pay: 'posting.problem_pay',
  postedOn: 'posting.problem_day',
  closesOn: 'posting.problem_day',
};

function known(
  field: 'mode' | 'employment',
  all: readonly string[],
  text: string,
): Partial<PostingFacts> | null {
  const found = all.find((one) => one === text);
  return found === undefined ? null : { [field]: found };
}

function dated(field: 'postedOn' | 'closesOn', text: string): Partial<PostingFacts> | null {
  const found = day(text);
  return found === null ? null : { [field]: found };
}

/** What the user typed for a field as the fact it stands for, or what is wrong with it. */
export function readCorrection(field: CorrectableField, typed: string, facts: PostingFacts): Correction {
  const text = typed.trim();
  if (text === '') return refuse('posting.problem_empty');
  const read = READERS[field](text, facts);
  return read === null ? refuse(PROBLEMS[field] ?? 'posting.problem_empty') : { ok: true, facts: read };
}

/** What stands in the correction's control at first: the fact as it is, in the form the control writes. */
export function draftOf(field: CorrectableField, facts: PostingFacts): string {
  switch (field) {
    case 'places':
      return facts.places.map(({ text }) => text).join('; ');
    case 'pay':
      return facts.pay?.text ?? '';
    default:
      return facts[field] ?? '';
  }
}
