import { newIdentity } from '@/utils/db/store-identity';

import { aHeldSkill } from '../../builders/a-held-skill';
import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';

const {
  isLight: _light,
  addresses: _addresses,
  mergedInto: _mergedInto,
  distinctFrom: _distinctFrom,
  goneAt: _goneAt,
  ...posting
} = aPosting({ personIds: ['person-1'], notes: { verdict: 'maybe', text: 'Ask Marit' } });
const goal = {
  id: 'goal-1',
  horizon: '12-month',
  statement: 'Lead the analysis of a logistics company',
  benefit: 'Work that decides something, close to home',
  direction: {
    titles: ['Senior Data Analyst'],
    levels: ['senior'],
    places: ['Utrecht'],
    modes: ['hybrid', 'remote'],
    payFloor: { amount: 5_000_000, currency: 'EUR', period: 'year' },
    payTarget: null,
    skills: [{ conceptId: 'sql', name: 'SQL', strength: 'want' }],
    musts: ['title', 'place-and-mode'],
  },
  updatedAt: '2026-09-01T08:00:00.000Z',
};

const { joined: _joined, distinctFrom: _distinct, ...newest } = aPerson();
const { employer: _employer, ...facts } = newest.facts;
const { employer: _source, ...evidence } = newest.evidence;
const person = { ...newest, facts, evidence };

/** A store of version 1 with a row of every kind. Frozen: a later version gets an example of its own. */
export const v001: Readonly<Record<string, readonly object[]>> = {
  postings: [posting],
  readings: [
    {
      id: 'reading-1',
      postingId: 'posting-1',
      readAt: '2026-10-06T09:00:00.000Z',
      facts: posting.facts,
      evidence: posting.evidence,
    },
  ],
  people: [person],
  goals: [goal],
  heldSkills: [aHeldSkill()],
  erased: [{ id: 'posting-0', table: 'postings', at: '2026-10-05T09:00:00.000Z' }],
  acts: [
    {
      id: 'act-0',
      seq: 0,
      at: '2026-10-06T08:00:00.000Z',
      what: { key: 'act.person_linked', params: { title: 'Senior Data Analyst' } },
      undoes: null,
      undoneAt: null,
    },
    {
      id: 'act-1',
      seq: 1,
      at: '2026-10-06T09:00:00.000Z',
      what: { key: 'act.goal_saved', params: { statement: goal.statement } },
      undoes: null,
      undoneAt: null,
    },
  ],
  actRows: [
    {
      id: 'act-0/0',
      actId: 'act-0',
      table: 'postings',
      rowId: 'posting-1',
      before: { ...posting, personIds: [] },
      after: posting,
    },
    { id: 'act-1/0', actId: 'act-1', table: 'goals', rowId: 'goal-1', before: null, after: goal },
  ],
  meta: [
    {
      ...newIdentity('db-1'),
      counter: 1,
      counts: {
        postings: 1,
        readings: 1,
        people: 1,
        goals: 1,
        heldSkills: 1,
        erased: 1,
        acts: 2,
        actRows: 2,
      },
    },
    { key: 'schema', version: 1 },
  ],
};
