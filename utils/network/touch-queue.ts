import type { Person } from '@/utils/person/person';
import { remembered } from '@/utils/text/remembered';
import { addDays, localDay } from '@/utils/time/iso-day';
import { daysBetween } from '@/utils/time/days-between';
import type { ContactState } from './contact-state';
import { contactState, lastContact } from './contact-state';
import type { Exchange } from './exchange';
import type { Intervals } from './network-terms';
import type { OpenStep } from './open-steps';
import { openStep } from './open-steps';
import { reciprocity } from './reciprocity';
import type { Tie, Tier } from './tie';

/** More than this a week is a chore, not a network (F7). */
export const TOUCHES_A_WEEK = 5;
/** At most so many of them ask for something (F7). */
const ASKS_A_WEEK = 2;
/** How close a tie is kept before I say so. */
const USUAL_TIER: Tier = 'working';

/**
 * Why somebody is in the queue: an agreed day has come, their interval has gone by, or they are the one weak or dormant tie that
 * a week should have.
 */
export type TouchReason = 'agreed' | 'interval' | 'weak-tie';

/** Somebody to get in touch with. */
export interface Touch {
  readonly person: Person;
  readonly reason: TouchReason;
  readonly state: ContactState;
  readonly tier: Tier;
  /** Days since the last contact, or since they were saved when there was none. */
  readonly days: number;
  readonly hadContact: boolean;
  /** Days since the last contact divided by the interval (F7); due from 1. */
  readonly overdue: number;
  /** What was agreed to do; null when nothing was. */
  readonly step: OpenStep | null;
  /** More was received than given: offer something. */
  readonly offersFirst: boolean;
}

/** What the queue is made of. */
export interface QueueInput {
  readonly people: readonly Person[];
  readonly ties: ReadonlyMap<string, Tie>;
  readonly logs: ReadonlyMap<string, readonly Exchange[]>;
  readonly intervals: Intervals;
  /** ISO day. */
  readonly today: string;
}

export interface TouchQueue {
  readonly touches: readonly Touch[];
  /** How many more are due but wait for another week. */
  readonly waiting: number;
  /** People I have been in touch with since Monday; they count against the five. */
  readonly doneThisWeek: number;
}

interface Candidate extends Omit<Touch, 'offersFirst'> {
  readonly urgency: number;
  readonly isWeak: boolean;
}

const NO_LOG: readonly Exchange[] = [];
const dayOf = remembered((instant) => localDay(new Date(instant)));

/**
 * Who to get in touch with this week (F7): what was agreed for a day that has come, then priority times days since the last
 * contact by the interval of the tie, the most urgent first; five a week with those already done, one weak or dormant tie among them where there is one, two asks at
 * most. An agreed day takes the place of the interval. Whoever is snoozed is left out, and nothing is held against it.
 */
export function touchQueue(input: QueueInput): TouchQueue {
  const monday = mondayOf(input.today);
  const candidates: Candidate[] = [];
  let doneThisWeek = 0;
  let wokeWeakTie = false;
  for (const person of input.people) {
    if (person.deletedAt !== null) continue;
    const tie = input.ties.get(person.id);
    const log = input.logs.get(person.id) ?? NO_LOG;
    if (!isMinded(person, tie, log)) continue;
    const candidate = candidateOf(person, tie, log, input);
    const last = lastContact(log, input.today);
    if (last !== null && last >= monday) {
      doneThisWeek += 1;
      if (isWeakTier(candidate.tier)) wokeWeakTie = true;
      // The step agreed this week may fall into this week too.
      if (candidate.step === null || candidate.overdue < 1) continue;
    }
    if ((tie?.snoozedUntil ?? '') > input.today) continue;
    candidates.push(candidate);
  }
  const due = candidates.filter(({ overdue }) => overdue >= 1);
  const room = Math.max(0, TOUCHES_A_WEEK - doneThisWeek);
  // Asks beyond the second wait for another week.
  const asks = mostUrgent(due.filter(isAsking), ASKS_A_WEEK);
  const others = mostUrgent(
    due.filter((one) => !isAsking(one)),
    room,
  );
  const chosen = [...asks, ...others].sort(byUrgency).slice(0, room);
  const weak = wokeWeakTie || chosen.some(({ isWeak }) => isWeak) ? undefined : weakest(candidates);
  const touches =
    weak === undefined || room === 0 ? chosen : [...chosen.slice(0, room - 1), weak].sort(byUrgency);
  const shown = new Set(touches.map(({ person }) => person.id));
  return {
    touches: touches.map(({ urgency: _urgency, isWeak: _isWeak, ...touch }) => ({
      ...touch,
      offersFirst: reciprocity(input.logs.get(touch.person.id) ?? NO_LOG, input.today).isOwing,
    })),
    waiting: due.filter(({ person }) => !shown.has(person.id)).length,
    doneThisWeek,
  };
}

/** People I chose, met with, or who recruit; an address book that was imported is not a list of duties. */
function isMinded(person: Person, tie: Tie | undefined, log: readonly Exchange[]): boolean {
  const kind = person.notes.corrections.kind ?? person.facts.kind;
  return log.length > 0 || (tie !== undefined && tie.tier !== null) || kind !== 'contact';
}

function candidateOf(
  person: Person,
  tie: Tie | undefined,
  log: readonly Exchange[],
  { intervals, today }: QueueInput,
): Candidate {
  const state = contactState(log, today);
  const tier = tie?.tier ?? USUAL_TIER;
  const last = lastContact(log, today);
  const since = last ?? dayOf(person.savedAt);
  const step = openStep(log);
  const days = Math.max(0, daysBetween(since, today));
  const interval = Math.max(1, step === null ? intervals[tier] : daysBetween(step.agreedOn, step.on));
  // Agreed for the very day of the talk: no day has to pass before it is due.
  const isDayOf = step !== null && step.on <= today;
  const overdue = isDayOf ? Math.max(1, days / interval) : days / interval;
  const isWeak = isWeakTier(tier) || state === 'dormant';
  const reason: TouchReason = step !== null ? 'agreed' : overdue >= 1 ? 'interval' : 'weak-tie';
  return {
    person,
    reason,
    state,
    tier,
    days,
    hadContact: last !== null,
    overdue,
    step,
    isWeak,
    urgency: (tie?.priority ?? 2) * overdue,
  };
}

const isWeakTier = (tier: Tier): boolean => tier === 'wide' || tier === 'dormant';

/** The most urgent weak or dormant tie, due or not; one waiting for an agreed day is left to it. */
function weakest(candidates: readonly Candidate[]): Candidate | undefined {
  return mostUrgent(
    candidates.filter(({ isWeak, step, overdue }) => isWeak && (step === null || overdue >= 1)),
    1,
  )[0];
}

const isAsking = ({ step }: Candidate): boolean => step?.isAsk === true;

/** The most urgent few, in order, found without sorting thousands. */
function mostUrgent(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const few: Candidate[] = [];
  for (const candidate of candidates) {
    const last = few.at(most - 1);
    if (last !== undefined && byUrgency(candidate, last) > 0) continue;
    few.push(candidate);
    few.sort(byUrgency);
    few.length = Math.min(few.length, most);
  }
  return few;
}

function byUrgency(one: Candidate, other: Candidate): number {
  const agreed = Number(other.reason === 'agreed') - Number(one.reason === 'agreed');
  return agreed || other.urgency - one.urgency || (one.person.id < other.person.id ? -1 : 1);
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
