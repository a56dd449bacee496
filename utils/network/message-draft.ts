import type { Person } from '@/utils/person/person';
import { personName } from '@/utils/person/person-name';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';
import { daysBetween } from '@/utils/time/days-between';
import { contactState, lastContact } from './contact-state';
import type { Exchange } from './exchange';
import { openPromises } from './open-steps';

export type MessageKind = 'first' | 'follow-up' | 'thanks' | 'reconnect' | 'outside-view';
export const MESSAGE_KINDS: readonly MessageKind[] = [
  'first',
  'follow-up',
  'thanks',
  'reconnect',
  'outside-view',
];

/** A talk this fresh is thanked for. */
const FRESH_DAYS = 3;

/** What a message is filled from. */
export interface MessageInput {
  readonly person: Person;
  /** The job it is about; null for none. */
  readonly posting: Posting | null;
  readonly log: readonly Exchange[];
  /** My pitch in a line; empty without one. */
  readonly headline: string;
}

/** The kind of message that comes next with somebody: thanks after a fresh talk, else by how we stand. */
export function usualMessage(log: readonly Exchange[], today: string): MessageKind {
  const state = contactState(log, today);
  const last = lastContact(log, today);
  if (state === 'new' || last === null) return 'first';
  if (state === 'dormant') return 'reconnect';
  const latest = log.filter(({ on }) => on === last);
  const wasHeard = latest.some(({ voice }) => voice !== 'me');
  return wasHeard && daysBetween(last, today) <= FRESH_DAYS ? 'thanks' : 'follow-up';
}

/**
 * A short message as sentences of the catalogue, one a paragraph. What is not known leaves its sentence out instead of a gap
 * to fill; nothing is ever sent, it is the user who copies it.
 */
export function messageDraft(kind: MessageKind, input: MessageInput): readonly Sentence[] {
  const { person, posting, log, headline } = input;
  const name = personName(person);
  const { title, company } = posting === null ? { title: null, company: null } : currentFacts(posting);
  const [promise] = openPromises(log);
  const key = kind.replaceAll('-', '_');
  const sentences: Sentence[] = [
    name === '' ? { key: 'message.hello' } : { key: 'message.hello_name', params: { name } },
  ];
  // How I am seen is about me, whatever job we spoke of last.
  if (title === null || kind === 'outside-view') sentences.push({ key: `message.${key}_open` });
  else if (company === null) sentences.push({ key: `message.${key}_job`, params: { title } });
  else sentences.push({ key: `message.${key}_job_at`, params: { title, company } });
  if (kind === 'first' || kind === 'reconnect') {
    if (headline.trim() !== '')
      sentences.push({ key: 'message.pitch', params: { headline: headline.trim() } });
  }
  if (kind !== 'first' && promise !== undefined)
    sentences.push({ key: 'message.promise', params: { what: promise.what } });
  sentences.push({ key: `message.${key}_ask` }, { key: 'message.bye' });
  return sentences;
}
