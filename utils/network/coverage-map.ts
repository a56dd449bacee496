import { isInDirection, isInPlace } from '@/utils/market/in-direction';
import { currentFacts } from '@/utils/posting/current-facts';
import { organisationKey } from '@/utils/person/organisation-key';
import { remembered } from '@/utils/text/remembered';
import type { Goal } from '@/utils/goals/goal';
import type { Person } from '@/utils/person/person';
import type { ContactState } from './contact-state';
import { contactState, recruiterPoints } from './contact-state';
import type { CoverSource } from './covers-area';
import { covererOf, coverSource } from './covers-area';
import { coverOf, overallCover } from './coverage';
import type { Exchange } from './exchange';
import type { JudgedAd } from './judged-ad';
import { isOpenFor } from './judged-ad';
import type { KnownPeople, NextRecruiter } from './next-recruiter';
import { nextRecruiter } from './next-recruiter';
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
  const recruiters = input.people.filter(isRecruiter).map((person) => ({
    person,
    coverer: covererOf(person, input.ties.get(person.id)),
  }));
  const known = knownPeople(input);
  const targets = targetAreas(input.goals);
  const adsOf = adsByGoal(targets, input.ads);
  const areas = targets.map((area): MappedArea => {
    const ads = (adsOf.get(area.goalId) ?? []).filter(
      ({ posting }) => area.place === null || isInPlace(currentFacts(posting), area.place),
    );
    const named = new Set(ads.flatMap(({ posting }) => posting.personIds));
    const covering = recruiters.flatMap(({ person, coverer }): AreaRecruiter[] => {
      const source = coverSource(coverer, area, named);
      return source === null
        ? []
        : [{ person, source, ...standing(input.logs.get(person.id) ?? NO_LOG, input.today) }];
    });
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

function isRecruiter({ facts, notes, deletedAt }: Person): boolean {
  return deletedAt === null && (notes.corrections.kind ?? facts.kind).endsWith('recruiter');
}

function standing(
  log: readonly Exchange[],
  today: string,
): { readonly state: ContactState; readonly points: number } {
  return { state: contactState(log, today), points: recruiterPoints(log, today) };
}

function knownPeople({ people, logs }: MapInput): KnownPeople {
  const saved = people.filter(({ deletedAt }) => deletedAt === null);
  const isContacted = (id: string): boolean => (logs.get(id)?.length ?? 0) > 0;
  const agencies = saved
    .filter((person) => isRecruiter(person) && isContacted(person.id))
    .map(({ facts, notes }) => firmKey(notes.corrections.organisation ?? facts.organisation ?? ''));
  return {
    byId: new Map(saved.map((person) => [person.id, person])),
    byKey: new Map(saved.flatMap((person) => person.keys.map((key) => [key, person] as const))),
    isContacted,
    contactedAgencies: new Set(agencies),
  };
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
