import { newIdentity } from '@/utils/db/store-identity';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aMe } from '../../builders/a-me';
import { anActivity } from '../../builders/an-activity';
import { v002 } from './v002';

// What later versions brought to these is not there yet.
const { finding: _finding, ...activity } = anActivity();
const { level: _level, ...me } = aMe();

const direction = {
  titles: ['Senior Data Analyst'],
  specialisms: [],
  levels: ['senior'],
  places: ['Utrecht'],
  radiusKm: null,
  relocates: false,
  modes: ['hybrid', 'remote'],
  payFloor: { amount: 5_000_000, currency: 'EUR', period: 'year' },
  payTarget: null,
  skills: [{ conceptId: 'sql', name: 'SQL', strength: 'want' }],
  industries: [],
  languages: [],
  employment: [],
  travelMost: null,
  values: [],
  criteria: [
    { id: 'title', strength: 'must', weight: null },
    { id: 'place', strength: 'must', weight: null },
    { id: 'mode', strength: 'must', weight: null },
  ],
  own: [],
};
const goal = {
  id: 'goal-1',
  horizon: '12-month',
  kind: 'position',
  statement: 'Lead the analysis of a logistics company',
  benefit: 'Work that decides something, close to home',
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
  direction,
  updatedAt: '2026-09-01T08:00:00.000Z',
};

/** A store of version 3 with a row of every kind: what the example of version 1 becomes, and the new tables. */
export const v003: Readonly<Record<string, readonly object[]>> = {
  ...v002,
  goals: [goal],
  actRows: (v002['actRows'] ?? []).map((row) =>
    'rowId' in row && row.rowId === 'goal-1' ? { ...row, after: goal } : row,
  ),
  activities: [activity],
  gapDecisions: [aGapDecision()],
  me: [me],
  settings: [
    { id: 'verdict', ready: 0.5, toward: 0.65, coverage: 0.4, updatedAt: '2026-11-01T08:00:00.000Z' },
  ],
  meta: [
    { ...newIdentity('db-1'), counter: 1 },
    { key: 'schema', version: 3 },
  ],
};
