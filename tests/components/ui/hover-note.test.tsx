import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { HoverNote } from '@/components/ui/hover-note';

const note = (): HTMLElement => screen.getByText('Read from a heading.');
const isShown = (): boolean => !(note().closest('[role=tooltip]') as HTMLElement).hidden;

describe('HoverNote', () => {
  afterEach(cleanup);

  it('describes its text to screen readers even while it is not shown', () => {
    render(<HoverNote note="Read from a heading.">Otter Mutual</HoverNote>);
    const described = screen.getByRole('button', { name: 'Otter Mutual' }).getAttribute('aria-describedby');
    expect(isShown()).toBe(false);
    expect(document.getElementById(described ?? '')?.textContent).toBe('Read from a heading.');
  });

  it('is shown on focus and goes with it', async () => {
    render(<HoverNote note="Read from a heading.">Otter Mutual</HoverNote>);
    await userEvent.tab();
    expect(isShown()).toBe(true);
    await userEvent.tab();
    expect(isShown()).toBe(false);
  });

  it('closes by Esc without the layers around it hearing of it', async () => {
    const around = vi.fn<() => void>();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for any layer around the note
      <div onKeyDown={around}>
        <HoverNote note="Read from a heading.">Otter Mutual</HoverNote>
      </div>,
    );
    await userEvent.tab();
    fireEvent.keyDown(screen.getByRole('button'), { key: 'Escape' });
    expect(isShown()).toBe(false);
    expect(around).not.toHaveBeenCalled();
  });

  it('leaves Esc to the layers around it while it is closed', () => {
    const around = vi.fn<() => void>();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for any layer around the note
      <div onKeyDown={around}>
        <HoverNote note="Read from a heading.">Otter Mutual</HoverNote>
      </div>,
    );
    fireEvent.keyDown(screen.getByRole('button'), { key: 'Escape' });
    expect(around).toHaveBeenCalledOnce();
  });
});
