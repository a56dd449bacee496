import type { Migration, MovingRow } from '@/utils/db/migrations/migration';

const isRow = (value: unknown): value is MovingRow => typeof value === 'object' && value !== null;

/** "Place and way of working" was one wish; it is two criteria. */
const idsOf = (must: unknown): unknown[] => (must === 'place-and-mode' ? ['place', 'mode'] : [must]);

/** A direction wishes for more, and how each criterion counts is said one by one instead of in a list of musts. */
const directionV3 = (direction: MovingRow): MovingRow => {
  const { musts, ...rest } = direction;
  const ids = Array.isArray(musts) ? musts.flatMap(idsOf) : [];
  return {
    specialisms: [],
    radiusKm: null,
    relocates: false,
    industries: [],
    languages: [],
    employment: [],
    travelMost: null,
    values: [],
    criteria: ids.map((id) => ({ id, strength: 'must', weight: null })),
    own: [],
    ...rest,
  };
};

/** A goal says its kind, its measure, its days, the longer goal it leads to, its obstacle and plan, and how it stands. */
const goalV3 = (row: MovingRow): MovingRow => ({
  kind: 'position',
  measure: null,
  start: null,
  due: null,
  parentId: null,
  whyNoParent: '',
  obstacle: '',
  ifThen: '',
  difficulty: null,
  confidence: null,
  status: 'active',
  ...row,
  direction: isRow(row['direction']) ? directionV3(row['direction']) : null,
});

/** The undo log holds copies of goals; they move too, so that an old step can still be taken back. */
const actRowV3 = (row: MovingRow): MovingRow => {
  if (row['table'] !== 'goals') return row;
  const moved = (state: unknown): unknown => (isRow(state) ? goalV3(state) : null);
  return { ...row, before: moved(row['before']), after: moved(row['after']) };
};

/** Plans, decisions about gaps, what is true of me and the thresholds of the verdict get tables of their own. */
export const v003: Migration = {
  version: 3,
  stores: {
    activities: 'id, goalId',
    gapDecisions: 'id',
    me: 'id',
    settings: 'id',
  },
  rows: { goals: goalV3, actRows: actRowV3 },
};
