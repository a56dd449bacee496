import { describe, expect, it } from 'vitest';

import { draftOfExchange, draftProblem, exchangeOfDraft } from '@/components/network/exchange-draft';

import { anExchange } from '../../builders/an-exchange';

const full = anExchange({
  postingId: 'posting-1',
  promised: { what: 'Send the plan', by: '2026-11-02', keptOn: '2026-11-01' },
  next: { on: '2026-11-10', what: 'Call', isAsk: true },
  impressions: { theyExpect: 'Calm', iShowed: 'The depot story' },
  outsideView: { heard: 'You start late', agrees: 'partly', act: 'Begin on Mondays' },
});

describe('exchangeOfDraft', () => {
  it.each([
    ['one with everything', full],
    ['one with nothing', anExchange()],
  ])('gives back %s as it was', (_name, exchange) => {
    expect(exchangeOfDraft(exchange, draftOfExchange(exchange))).toEqual(exchange);
  });

  it('opens a promise again when its words change', () => {
    const draft = { ...draftOfExchange(full), promisedWhat: 'Send the plan and the figures' };
    expect(exchangeOfDraft(full, draft).promised).toMatchObject({ keptOn: null });
  });
});

describe('How they see me', () => {
  it('is kept without a verdict of mine, and is gone once its words are', () => {
    const heard = { ...draftOfExchange(anExchange()), heard: ' You start late ' };
    expect(exchangeOfDraft(anExchange(), heard).outsideView).toEqual({
      heard: 'You start late',
      agrees: null,
      act: '',
    });
    const emptied = { ...draftOfExchange(full), heard: '', agrees: '', act: ' ' } as const;
    expect(exchangeOfDraft(full, emptied)).not.toHaveProperty('outsideView');
  });
});

describe('draftProblem', () => {
  const draft = draftOfExchange(anExchange());

  it.each([
    [null, {}],
    ['on', { on: '' }],
    ['on', { on: '2026-02-30' }],
    ['promisedBy', { promisedBy: 'soon' }],
    ['nextOn', { nextWhat: 'Call', nextOn: '' }],
    [null, { nextOn: '2026-12-01' }],
  ])('is %s for %j', (problem, over) => {
    expect(draftProblem({ ...draft, ...over })).toBe(problem);
  });
});
