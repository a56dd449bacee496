import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { StrengthMapView } from '@/components/goal/strength-map-view';
import type { MapPart, StrengthMap } from '@/utils/profile/strength-map';

vi.mock('#i18n', () => import('../english'));

const nothing = { strengths: [], deficits: [], potential: [], motives: [] };
const drawn: StrengthMap = { ...nothing, on: '2026-05-04', strengths: ['SQL'] };

const show = (maps: readonly StrengthMap[]) => {
  const onChange = vi.fn<(part: MapPart, seen: readonly string[], lines: readonly string[]) => void>();
  const onConfirm = vi.fn<() => void>();
  render(
    <StrengthMapView
      maps={maps}
      suggestions={{ ...nothing, strengths: ['SQL', 'Excel'] }}
      today="2026-12-01"
      onChange={onChange}
      onConfirm={onConfirm}
    />,
  );
  return { onChange, onConfirm };
};

describe('StrengthMapView', () => {
  afterEach(cleanup);

  it('takes own words, and what was said elsewhere by one press', async () => {
    const { onChange } = show([drawn]);
    await userEvent.type(screen.getByLabelText('Motives'), 'Being of use{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('motives', [], ['Being of use']);
    expect(screen.queryAllByRole('button', { name: 'SQL' })).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Excel' }));
    expect(onChange).toHaveBeenLastCalledWith('strengths', ['SQL'], ['SQL', 'Excel']);
  });

  it('asks to look again after half a year, and shows how it was before', async () => {
    const { onConfirm } = show([drawn, { ...drawn, on: '2025-11-03', strengths: ['Patience'] }]);
    expect(screen.getByText(/^You drew this map on /)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'It is still right' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(screen.getByText('1 earlier map')).toBeTruthy();
    expect(screen.getByText('Strengths: Patience')).toBeTruthy();
    cleanup();
    show([{ ...drawn, on: '2026-11-20' }]);
    expect(screen.queryByText(/^You drew this map on /)).toBeNull();
    expect(screen.queryByText(/earlier map/)).toBeNull();
  });
});
