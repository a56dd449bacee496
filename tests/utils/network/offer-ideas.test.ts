import { describe, expect, it } from 'vitest';

import type { OfferInput } from '@/utils/network/offer-ideas';
import { offerIdeas } from '@/utils/network/offer-ideas';

import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { aTie } from '../../builders/an-exchange';

const me = aPerson({
  id: 'a',
  facts: { headline: 'Logistics planner', organisation: 'Delta Grain', kind: 'contact' },
});
const input = (over: Partial<OfferInput> = {}): OfferInput => ({
  person: me,
  tie: aTie({ id: 'a', interests: '' }),
  people: [me],
  ties: new Map(),
  postings: [],
  ...over,
});

describe('offerIdeas', () => {
  it('makes nothing up', () => {
    expect(offerIdeas(input())).toEqual([]);
  });

  it('takes what they care about, and somebody who cares for the same', () => {
    const other = aPerson({ id: 'b' });
    const ties = new Map([['b', aTie({ id: 'b', interests: 'chess, ROWING' })]]);
    const ideas = offerIdeas(
      input({ tie: aTie({ id: 'a', interests: 'Rowing; first-time managers' }), people: [me, other], ties }),
    );
    expect(ideas).toEqual([
      { kind: 'interest', interest: 'Rowing' },
      { kind: 'interest', interest: 'first-time managers' },
      { kind: 'introduction', person: other, interest: 'Rowing' },
    ]);
  });

  it('takes open jobs near their own work, but none of their own firm', () => {
    const job = (id: string, title: string, company: string, goneAt: string | null = null) =>
      aPosting({ id, key: id, facts: { title, company }, goneAt });
    const postings = [
      job('near', 'Logistics Planner', 'Keel'),
      job('again', 'Logistics Planner', 'Keel'),
      job('own', 'Logistics Planner', 'Delta Grain B.V.'),
      job('far', 'Nurse', 'Keel'),
      job('gone', 'Logistics Planner', 'Keel', '2026-11-01T00:00:00.000Z'),
    ];
    expect(offerIdeas(input({ postings })).map((idea) => idea.kind === 'job' && idea.posting.id)).toEqual([
      'near',
    ]);
    const recruiter = aPerson({ id: 'a', facts: { headline: 'Logistics planner recruiter' } });
    expect(offerIdeas(input({ person: recruiter, postings }))).toEqual([]);
  });
});
