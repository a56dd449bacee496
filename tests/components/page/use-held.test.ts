import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { useHeld } from '@/components/page/use-held';

interface Given {
  readonly value: string;
  readonly identity: string;
  readonly hold: boolean;
}
const start = (given: Given) =>
  renderHook(({ value, identity, hold }: Given) => useHeld(value, identity, hold), { initialProps: given });

describe('useHeld', () => {
  it('follows from one to the next while nothing holds it', () => {
    const { result, rerender } = start({ value: 'a', identity: 'A', hold: false });
    rerender({ value: 'b', identity: 'B', hold: false });
    expect(result.current).toMatchObject({ shown: 'b', changed: false });
  });

  it('keeps the one before while held, and says that there is another', () => {
    const { result, rerender } = start({ value: 'a', identity: 'A', hold: true });
    rerender({ value: 'b', identity: 'B', hold: true });
    expect(result.current).toMatchObject({ shown: 'a', changed: true });
  });

  it('lets news of the same thing through even while held', () => {
    const { result, rerender } = start({ value: 'a', identity: 'A', hold: true });
    rerender({ value: 'a2', identity: 'A', hold: true });
    expect(result.current).toMatchObject({ shown: 'a2', changed: false });
  });

  it('shows the other when asked, or once nothing holds any more', () => {
    const { result, rerender } = start({ value: 'a', identity: 'A', hold: true });
    rerender({ value: 'b', identity: 'B', hold: true });
    act(() => result.current.show());
    expect(result.current).toMatchObject({ shown: 'b', changed: false });
    rerender({ value: 'c', identity: 'C', hold: true });
    expect(result.current.shown).toBe('b');
    rerender({ value: 'c', identity: 'C', hold: false });
    expect(result.current).toMatchObject({ shown: 'c', changed: false });
  });
});
