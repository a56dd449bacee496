import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { UndoToast } from '@/components/ui/undo-toast';

const show = (): { onUndo: () => void; onDone: () => void } => {
  const onUndo = vi.fn<() => void>();
  const onDone = vi.fn<() => void>();
  render(
    <UndoToast
      text="Removed."
      undoLabel="Undo"
      closeLabel="Close"
      time={10_000}
      onUndo={onUndo}
      onDone={onDone}
    />,
  );
  return { onUndo, onDone };
};
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

describe('UndoToast', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('leaves after its time', () => {
    const { onDone } = show();
    wait(9_999);
    expect(onDone).not.toHaveBeenCalled();
    wait(1);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('stays while the focus is on it, and its whole time after that', () => {
    const { onDone } = show();
    wait(9_000);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    wait(60_000);
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    wait(9_999);
    expect(onDone).not.toHaveBeenCalled();
    wait(1);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('stays while the pointer rests on it', () => {
    const { onDone } = show();
    fireEvent.pointerEnter(screen.getByText('Removed.').parentElement as HTMLElement);
    wait(60_000);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('takes back and leaves when asked', () => {
    const { onUndo, onDone } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledOnce();
  });
});
