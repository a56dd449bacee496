import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { FitMeters, readyText, towardText } from '@/components/fit/fit-meters';
import type { Ready, Report, Toward } from '@/utils/fit/report';

vi.mock('#i18n', () => import('../english'));

const NOTHING_WEIGHED = { low: null, high: null, expected: null, coverage: 0 };

const ready = (over: Partial<Ready> = {}): Ready => ({
  score: 0.44,
  band: 'stretch',
  musts: { met: 3, of: 8 },
  nices: { met: 1, of: 3 },
  requirements: [],
  ...over,
});
const toward = (over: Partial<Toward> = {}): Toward => ({
  goalId: 'g',
  horizon: '12-month',
  gate: 'pass',
  expected: 0.7,
  low: 0.56,
  high: 0.84,
  coverage: 0.72,
  criteria: [],
  parts: { work: NOTHING_WEIGHED, employer: NOTHING_WEIGHED },
  ...over,
});
const report = (over: Partial<Report> = {}): Report => ({
  verdict: 'stretch',
  leaning: false,
  headline: { key: 'extension.name' },
  ready: ready(),
  toward: [toward()],
  explanation: [],
  ...over,
});

describe('readyText', () => {
  it.each([
    [ready(), '3 of 8 musts'],
    [ready({ musts: { met: 1, of: 1 } }), '1 of 1 must'],
    [ready({ musts: { met: 0, of: 0 } }), '1 of 3 nice-to-haves'],
    [ready({ score: null }), 'no requirement read'],
  ])('counts %#', (given, said) => {
    expect(readyText(given)).toBe(said);
  });
});

describe('towardText', () => {
  it.each([
    [toward(), '70 (56–84)'],
    [toward({ expected: 0.7, low: 0.7, high: 0.7 }), '70'],
    [toward({ expected: null, low: null, high: null }), 'not enough known'],
    [toward({ gate: 'fail' }), 'a must is broken'],
  ])('says %#', (given, said) => {
    expect(towardText(given)).toBe(said);
  });
});

describe('FitMeters', () => {
  afterEach(cleanup);

  it('gives each figure as a meter whose reading is words', () => {
    render(<FitMeters report={report()} />);
    const meters = screen.getAllByRole('meter');
    expect(meters.map((meter) => meter.getAttribute('aria-valuetext'))).toEqual([
      '3 of 8 musts',
      '70 (56–84)',
    ]);
  });

  it('puts the longer goal on a line of its own', () => {
    render(
      <FitMeters
        report={report({
          toward: [
            toward(),
            toward({ goalId: 'h', horizon: '3-to-5-year', expected: 0.2, low: 0.2, high: 0.2 }),
          ],
        })}
      />,
    );
    expect(screen.getByRole('meter', { name: 'Later' }).getAttribute('aria-valuetext')).toBe('20');
  });

  it('draws what is unknown apart from what is known', () => {
    const { container } = render(<FitMeters report={report()} />);
    const [, unknown] = container.querySelectorAll<HTMLElement>('[data-fill=unknown]');
    expect(unknown?.style.left).toBe('56%');
    expect(unknown?.style.width).toBe('28%');
  });

  it('counts nothing as missing while no skill is known', () => {
    render(<FitMeters report={report()} uncompared />);
    expect(screen.getByRole('meter', { name: 'Ready' }).getAttribute('aria-valuetext')).toBe('no skills yet');
  });
});

describe('the lines of further goals', () => {
  const four = [
    toward(),
    toward({ goalId: 'b' }),
    toward({ goalId: 'c', horizon: '3-to-5-year' }),
    toward({ goalId: 'd', horizon: '3-to-5-year' }),
  ];
  const names = (): readonly (string | null)[] =>
    screen.getAllByRole('meter').map((meter) => meter.getAttribute('aria-label'));
  afterEach(cleanup);

  it('are called by how far the goal is, and numbered where there are several', () => {
    render(<FitMeters report={report({ toward: four })} />);
    expect(names()).toEqual(['Ready', 'Toward', 'Toward too', 'Later', 'Later 2']);
  });

  it('are, where there is little room, the first longer goal alone', () => {
    render(<FitMeters report={report({ toward: four })} brief />);
    expect(names()).toEqual(['Ready', 'Toward', 'Later']);
  });
});
