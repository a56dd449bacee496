import { fireEvent, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useEarlyEnter } from '@/components/page/use-early-enter';
import { useEnter } from '@/components/page/use-enter';

type Props = { action: (() => void) | null; isComing: boolean };
const mount = (initialProps: Props) =>
  renderHook(({ action, isComing }: Props) => useEnter(action, isComing), { initialProps });

describe('useEnter', () => {
  it('does the action on Enter', () => {
    const action = vi.fn<() => void>();
    mount({ action, isComing: false });
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('keeps an Enter that came before the action was there', () => {
    const action = vi.fn<() => void>();
    const { rerender } = mount({ action: null, isComing: true });
    fireEvent.keyDown(window, { key: 'Enter' });
    rerender({ action, isComing: false });
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('keeps none while there is nothing to wait for', () => {
    const action = vi.fn<() => void>();
    const { rerender } = mount({ action: null, isComing: false });
    fireEvent.keyDown(window, { key: 'Enter' });
    rerender({ action, isComing: false });
    expect(action).not.toHaveBeenCalled();
  });

  it('does what an Enter before it was drawn asked for', () => {
    const action = vi.fn<() => void>();
    renderHook(() => useEnter(action, false, { current: true }));
    expect(action).toHaveBeenCalledTimes(1);
  });
});

describe('useEarlyEnter', () => {
  it('remembers an Enter while it is drawn, and none after', () => {
    const early = { current: false };
    const { unmount } = renderHook(() => useEarlyEnter(early));
    fireEvent.keyDown(window, { key: 'Enter', repeat: true });
    expect(early.current).toBe(false);
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(early.current).toBe(true);
    early.current = false;
    unmount();
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(early.current).toBe(false);
  });
});
