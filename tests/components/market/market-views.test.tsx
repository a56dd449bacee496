import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { PayView } from '@/components/market/pay-view';
import { RadarView } from '@/components/market/radar-view';
import { marketAds } from '@/utils/market/market-ad';
import type { MarketTerms } from '@/utils/market/market-terms';
import type { Posting } from '@/utils/posting/posting';
import { aGoal } from '../../builders/a-goal';
import { someTerms } from '../../builders/market-rows';
import { aPosting, aRequirement } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));

const NOW = new Date('2026-11-28T12:00:00.000Z');
const euros = (thousands: number): number => thousands * 100_000;
/** An ad that pays from the one to the other, in thousands of euros a year, saved some days ago. */
const ad = (id: number, low: number, high: number, daysAgo = 10, skill = 'sql'): Posting =>
  aPosting({
    id: `posting-${id}`,
    key: `generic:${id}`,
    savedAt: new Date(NOW.getTime() - daysAgo * 86_400_000).toISOString(),
    facts: {
      company: `Employer ${id}`,
      pay: { min: euros(low), max: euros(high), currency: 'EUR', period: 'year', text: `${low}-${high}k` },
    },
    requirements: [aRequirement({ conceptId: skill, label: skill })],
  });
/** The reference ads of F4. */
const REFERENCE = [
  [50, 60],
  [55, 65],
  [60, 60],
  [58, 72],
  [70, 80],
  [62, 68],
  [65, 75],
  [48, 58],
  [80, 95],
  [66, 70],
].map(([low = 0, high = 0], at) => ad(at, low, high));
const terms = someTerms({ payNow: 64_000, payWish: null });

const showPay = (postings: readonly Posting[], over: Partial<MarketTerms> = {}) => {
  const onChange = vi.fn<(over: Partial<MarketTerms>) => void>();
  render(
    <PayView
      ads={marketAds(postings, [])}
      goals={[aGoal({ direction: { titles: ['Data Analyst'], payTarget: null } })]}
      terms={{ ...terms, ...over }}
      currencies={['EUR', 'GBP', 'USD']}
      onChange={onChange}
      now={NOW}
    />,
  );
  return onChange;
};

afterEach(cleanup);

describe('PayView', () => {
  it('says the reference of F4 in words, and every ad again in the table', async () => {
    showPay(REFERENCE);
    expect(screen.getByRole('heading', { name: /in 10 ads you saved/ })).toBeTruthy();
    expect(screen.getByText(/Half of these ads pay more than €65,000/).textContent).toContain('€55,000');
    expect(screen.getByText(/Your pay, €64,000, is more than 40 of 100/).textContent).toMatch(
      /below it in 3 of 10.*above it in 4 of 10/,
    );
    await userEvent.click(screen.getByText('The same as a table'));
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(11);
  });

  it('shows nothing but the list below six ads, and says how many are missing', () => {
    showPay(REFERENCE.slice(0, 5));
    expect(screen.queryByText(/Half of these ads/)).toBeNull();
    expect(screen.queryByText(/of 100/)).toBeNull();
    expect(screen.getByRole('img', { name: /5 ads/ })).toBeTruthy();
  });

  it('counts by its reason what can’t be laid beside mine, and asks for a missing rate', () => {
    const dollars = aPosting({
      id: 'usd',
      savedAt: NOW.toISOString(),
      facts: { pay: { min: 1, max: 2, currency: 'USD', period: 'year', text: '$' } },
    });
    const silent = aPosting({ id: 'silent', savedAt: NOW.toISOString(), facts: { pay: null } });
    const onChange = showPay([...REFERENCE, dollars, silent], { rates: {} });
    expect(screen.getByText('1 ad in a currency that has no rate yet')).toBeTruthy();
    expect(screen.getByText('1 ad that does not state its pay')).toBeTruthy();
    const rate = screen.getByLabelText('1 USD in EUR');
    fireEvent.change(rate, { target: { value: '0.9' } });
    fireEvent.blur(rate);
    expect(onChange).toHaveBeenCalledWith({ rates: { USD: 0.9 } });
  });

  it('says what an empty strip would show', () => {
    showPay([]);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to your jobs' })).toBeTruthy();
  });
});

describe('RadarView', () => {
  const windows = (now: number, before: number): Posting[] => [
    ...Array.from({ length: now }, (_none, at) => ad(at, 50, 60, 10, 'python')),
    ...Array.from({ length: before }, (_none, at) => ad(100 + at, 50, 60, 120, 'sql')),
  ];
  const show = (postings: readonly Posting[]) =>
    render(<RadarView ads={marketAds(postings, [])} goals={[]} terms={terms} now={NOW} />);

  it('speaks of no change below six against six, and says what is missing', () => {
    show(windows(6, 5));
    expect(screen.queryByRole('heading', { name: 'Rising' })).toBeNull();
    cleanup();
    show(windows(5, 6));
    expect(screen.queryByRole('heading', { name: 'Rising' })).toBeNull();
  });

  it('names what rose and what fell from six against six on, with both counts', () => {
    show(windows(6, 6));
    expect(screen.getByRole('heading', { name: 'Rising' })).toBeTruthy();
    const said = screen.getAllByText(/from \d+ of \d+/).map((line) => line.textContent);
    expect(said[0]).toContain('from 0 of 6');
    expect(said[0]).toContain('to 6 of 6');
    expect(said[1]).toContain('from 6 of 6');
    expect(said[1]).toContain('to 0 of 6');
  });
});
