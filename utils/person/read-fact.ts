import type { Sentence } from '@/utils/words/sentence';
import { normaliseEmail } from './normalise-email';
import { normalisePhone } from './normalise-phone';
import type { TextFact } from './person';

/** What somebody typed for a fact, as it is kept; or what is wrong with it. An empty text is null: there is none. */
export type TypedFact =
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly problem: Sentence };

const LONGEST = 400;

/** Returns the fact that a typed text stands for. Names are kept as they are written; addresses and numbers are normalised. */
export function readFact(fact: TextFact, typed: string): TypedFact {
  const text = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (text === '') return fact === 'name' ? refuse('person.problem_name') : { ok: true, value: null };
  switch (fact) {
    case 'email':
      return kept(normaliseEmail(text), 'person.problem_email');
    case 'phone':
      return kept(normalisePhone(text), 'person.problem_phone');
    case 'profileUrl':
      return kept(webAddress(text), 'person.problem_profile');
    default:
      return { ok: true, value: text };
  }
}

/** People leave the scheme out: "linkedin.com/in/ines-falk". */
function webAddress(text: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

function kept(value: string | null, problem: string): TypedFact {
  return value === null ? refuse(problem) : { ok: true, value };
}

const refuse = (key: string): TypedFact => ({ ok: false, problem: { key } });
