import { heldLevel } from './held-level';
import type { HeldSkill } from './held-skill';
import type { Position } from './position';
import type { Resume } from './resume';
import type { Requirement } from '@/utils/skills/requirement';
import { STALE_DAYS } from './stale-days';
import { findMentions } from '@/utils/skills/find-mentions';
import { fold } from '@/utils/text/fold';

const DAY_MS = 86_400_000;
const MOST_DEMANDED = 20;
/** Held at this level a skill may be claimed. */
const CLAIMED_LEVEL = 2;
/** A number, or a result said in so many words: percent, money, counts. */
const NUMBER =
  /\d|\b(?:doubled|halved|tripled|award|first place|verdoppelt|halbiert|doublé|duplicado|verdubbeld|fordoblet)\b/iu;

/** Whether a résumé is in shape for a direction (F13). It names only skills that are held. */
export interface ResumeShape {
  readonly ageDays: number;
  readonly isStale: boolean;
  /** The most demanded skills I hold, at most twenty, by whether the text names them. */
  readonly mentioned: readonly string[];
  readonly unmentioned: readonly string[];
  /** Of those not named, the ones that some ad of the direction asks as a must. */
  readonly unmentionedMusts: readonly string[];
  /** Points with a number or a named result, of all points. */
  readonly proven: number;
  readonly points: number;
}

export interface ShapeInput {
  readonly resume: Pick<Resume, 'text' | 'addedAt'>;
  readonly positions: readonly Pick<Position, 'title' | 'summary'>[];
  readonly skills: readonly HeldSkill[];
  /** What each saved ad of the direction asks for. */
  readonly asked: readonly (readonly Requirement[])[];
  readonly now: Date;
  /** Days after which it is to be looked at again; 90 unless said. */
  readonly staleDays?: number;
}

/** Age, coverage of what is asked and held, and proof per point of a résumé (F13). */
export function judgeResumeShape({
  resume,
  positions,
  skills,
  asked,
  now,
  staleDays = STALE_DAYS,
}: ShapeInput): ResumeShape {
  // A page opened before the résumé came in has an older now.
  const ageDays = Math.max(0, Math.floor((now.getTime() - Date.parse(resume.addedAt)) / DAY_MS));
  const demand = demandOf(asked);
  const held = [...demand.keys()]
    .filter((id) => (heldLevel({ skills }, id)?.level ?? 0) >= CLAIMED_LEVEL)
    .sort((one, other) => (demand.get(other)?.ads ?? 0) - (demand.get(one)?.ads ?? 0))
    .slice(0, MOST_DEMANDED);
  const text = [resume.text, ...positions.flatMap(({ title, summary }) => [title, summary])].join('\n');
  const named = namedIn(text);
  const labelOf = (id: string): string => demand.get(id)?.label ?? id;
  const isNamed = (id: string): boolean => named.has(id) || fold(text).includes(fold(labelOf(id)));
  const unnamed = held.filter((id) => !isNamed(id));
  const points = positions.flatMap(({ summary }) => summary.split('\n')).filter((line) => line.trim() !== '');
  return {
    ageDays,
    isStale: ageDays > staleDays,
    mentioned: held.filter(isNamed).map(labelOf),
    unmentioned: unnamed.map(labelOf),
    unmentionedMusts: unnamed.filter((id) => demand.get(id)?.isMust === true).map(labelOf),
    proven: points.filter((point) => NUMBER.test(point)).length,
    points: points.length,
  };
}

interface Demand {
  readonly label: string;
  readonly ads: number;
  readonly isMust: boolean;
}

/** In how many ads each concept is asked for, and whether any of them has it as a must. */
function demandOf(asked: readonly (readonly Requirement[])[]): ReadonlyMap<string, Demand> {
  const demand = new Map<string, Demand>();
  for (const requirements of asked) {
    const labels = new Map(
      requirements.flatMap(({ conceptId, label }) =>
        conceptId === null ? [] : [[conceptId, label] as const],
      ),
    );
    for (const [id, label] of labels) {
      const known = demand.get(id);
      const isMust = requirements.some((one) => one.conceptId === id && one.class === 'must');
      demand.set(id, { label, ads: (known?.ads ?? 0) + 1, isMust: isMust || known?.isMust === true });
    }
  }
  return demand;
}

function namedIn(text: string): ReadonlySet<string> {
  const lines = text.split('\n');
  return new Set(
    lines.flatMap((line) =>
      findMentions(line, { title: '', language: null }).map(({ concept }) => concept.id),
    ),
  );
}
