import { isInDirection, isInPlace } from '@/utils/market/in-direction';
import { currentFacts } from '@/utils/posting/current-facts';
import { organisationKey } from '@/utils/person/organisation-key';
import { remembered } from '@/utils/text/remembered';
import type { Goal } from '@/utils/goals/goal';
import type { Person } from '@/utils/person/person';
import type { ContactState } from './contact-state';
import { contactState, recruiterPoints } from './contact-state';
import type { Coverer, CoverSource, CoverTest } from './covers-area';
import { covererOf, coverTest } from './covers-area';
import { coverOf, overallCover } from './coverage';
import type { Exchange } from './exchange';
import type { JudgedAd } from './judged-ad';
import { isOpenFor } from './judged-ad';
import type { KnownPeople, NextRecruiter } from './next-recruiter';
import { nextRecruiter, posterKeys } from './next-recruiter';
import type { TargetArea } from './target-area';
import { targetAreas } from './target-area';
import type { Tie } from './tie';

/** A recruiter who covers an area. */
export interface AreaRecruiter {
  readonly person: Person;
  readonly state: ContactState;
  readonly points: number;
  readonly source: CoverSource;
}

/** One cell of the map. */
export interface MappedArea extends TargetArea {
  /** 0 to 1 (F5). */
  readonly cover: number;
  /** Who covers it, in the order of the alphabet: people are not ranked. */
  readonly recruiters: readonly AreaRecruiter[];
  /** Saved jobs in it that nothing rules out. */
  readonly openAds: number;
  readonly next: NextRecruiter | null;
}

export interface CoverageMap {
  readonly areas: readonly MappedArea[];
  /** 0 to 1; null without a target area. */
  readonly overall: number | null;
  /** Areas nobody covers. */
  readonly empty: readonly MappedArea[];
  /** The least covered area that somebody new can be reached in (F5). */
  readonly next: { readonly area: MappedArea; readonly recruiter: NextRecruiter } | null;
}

export interface MapInput {
  readonly goals: readonly Goal[];
  readonly people: readonly Person[];
  readonly ties: ReadonlyMap<string, Tie>;
  readonly logs: ReadonlyMap<string, readonly Exchange[]>;
  readonly ads: readonly JudgedAd[];
  /** ISO day. */
  readonly today: string;
}

const NO_LOG: readonly Exchange[] = [];
const firmKey = remembered(organisationKey);

/** Which of my target areas recruiters cover, which are empty, and whom to reach next (F5). */
export function coverageMap(input: MapInput): CoverageMap {
  const { recruiters, known } = lookThrough(input);
  const targets = targetAreas(input.goals);
  const adsOf = adsByGoal(targets, input.ads);
  const areas = targets.map((area): MappedArea => {
    const ads = (adsOf.get(area.goalId) ?? []).filter(
      ({ posting }) => area.place === null || isInPlace(currentFacts(posting), area.place),
    );
    const named = new Set(ads.flatMap(({ posting }) => posting.personIds));
    const covering = coveringOf(recruiters, coverTest(area, named));
    const open = ads.filter((ad) => isOpenFor(ad, area.goalId)).map(({ posting }) => posting);
    return {
      ...area,
      cover: coverOf(covering.map(({ points }) => points)),
      recruiters: inOrderOfNames(covering),
      openAds: open.length,
      next: nextRecruiter(open, known),
    };
  });
  return {
    areas,
    overall: overallCover(areas),
    empty: areas.filter(({ recruiters: covering }) => covering.length === 0),
    next: nextOf(areas),
  };
}

/** The ads of each direction: its places are then told apart among few. */
function adsByGoal(
  targets: readonly TargetArea[],
  ads: readonly JudgedAd[],
): ReadonlyMap<string, readonly JudgedAd[]> {
  const titles = new Map(targets.map((area) => [area.goalId, area.titles]));
  return new Map(
    [...titles].map(([goalId, wished]) => [
      goalId,
      ads.filter(({ posting }) => isInDirection(currentFacts(posting), { titles: wished })),
    ]),
  );
}

function inOrderOfNames(covering: readonly AreaRecruiter[]): readonly AreaRecruiter[] {
  return covering
    .map((one) => [nameOf(one.person), one] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, one]) => one);
}

/** A recruiter with what all areas ask of them, found once. */
interface Recruiter {
  readonly person: Person;
  readonly coverer: Coverer;
  readonly standing: () => Pick<AreaRecruiter, 'state' | 'points'>;
}

function coveringOf(recruiters: readonly Recruiter[], test: CoverTest): readonly AreaRecruiter[] {
  const covering: AreaRecruiter[] = [];
  for (const { person, coverer, standing } of recruiters) {
    const source = test(coverer);
    if (source !== null) covering.push({ person, source, ...standing() });
  }
  return covering;
}

/** Everybody looked at once, however many areas there are: who recruits, and who is known already. */
function lookThrough({ people, ties, logs, today, ads }: MapInput): {
  readonly recruiters: readonly Recruiter[];
  readonly known: KnownPeople;
} {
  const recruiters: Recruiter[] = [];
  const ids = new Set(ads.flatMap(({ posting }) => posting.personIds));
  const adKeys = new Set(ads.flatMap(({ posting }) => posterKeys(posting)));
  const byId = new Map<string, Person>();
  const byKey = new Map<string, Person>();
  const contactedAgencies = new Set<string>();
  for (const person of people) {
    const { id, deletedAt, facts, notes, keys } = person;
    if (deletedAt !== null) continue;
    if (ids.has(id)) byId.set(id, person);
    if (adKeys.size > 0) for (const key of keys) if (adKeys.has(key)) byKey.set(key, person);
    if (!(notes.corrections.kind ?? facts.kind).endsWith('recruiter')) continue;
    const log = logs.get(id) ?? NO_LOG;
    const standing = once(() => ({ state: contactState(log, today), points: recruiterPoints(log, today) }));
    recruiters.push({ person, coverer: covererOf(person, ties.get(id)), standing });
    if (log.length > 0)
      contactedAgencies.add(firmKey(notes.corrections.organisation ?? facts.organisation ?? ''));
  }
  const isContacted = (id: string): boolean => (logs.get(id)?.length ?? 0) > 0;
  return { recruiters, known: { byId, byKey, isContacted, contactedAgencies } };
}

function once<T>(answer: () => T): () => T {
  let held: { readonly given: T } | null = null;
  return () => (held ??= { given: answer() }).given;
}

function nextOf(areas: readonly MappedArea[]): CoverageMap['next'] {
  const reachable = areas.flatMap((area) => (area.next === null ? [] : [{ area, recruiter: area.next }]));
  const order = ({ area }: { readonly area: MappedArea }): number => area.cover;
  return (
    reachable.sort((one, other) => order(one) - order(other) || other.area.weight - one.area.weight)[0] ??
    null
  );
}

const nameOf = ({ facts, notes }: Person): string =>
  (notes.corrections.name ?? facts.name ?? '').toLowerCase();
