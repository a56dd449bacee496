import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { FieldList } from '@/components/posting/field-list';
import { viewOfSaved, type PostingView } from '@/components/posting/posting-view';
import { aPosting } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));

function view(): PostingView {
  const posting = aPosting();
  return viewOfSaved({
    ...posting,
    facts: { ...posting.facts, pay: null, closesOn: null },
    evidence: {
      ...posting.evidence,
      pay: { state: 'unreadable', detail: 'gut bezahlt' },
      closesOn: { state: 'not-stated' },
      company: { state: 'stated', source: 'json-ld', trust: 'high', detail: 'hiringOrganization.name' },
    },
  });
}
const row = (label: string): HTMLElement => screen.getByText(label).parentElement as HTMLElement;

describe('FieldList', () => {
  afterEach(cleanup);

  it('tells what is not stated from what could not be read', () => {
    render(<FieldList view={view()} />);
    expect(within(row('Closes')).getByRole('button').textContent).toBe('not stated');
    expect(within(row('Pay')).getByRole('button').textContent).toBe('could not be read');
    expect(row('Pay').textContent).toContain('It says: gut bezahlt');
  });

  it('says where a value came from and how far it holds', () => {
    render(<FieldList view={view()} />);
    const note = within(row('Company')).getByRole('tooltip', { hidden: true }).textContent;
    expect(note).toContain('the data the page gives to search engines');
    expect(note).toContain('Reliable.');
    expect(note).toContain('hiringOrganization.name');
  });

  it('offers no correction where there is no record to correct', () => {
    render(<FieldList view={view()} />);
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
  });

  it('keeps a correction of one field and goes back to its pencil', async () => {
    const onCorrect = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    render(<FieldList view={view()} onCorrect={onCorrect} />);
    const pencil = screen.getByRole('button', { name: 'Correct: Company' });
    await userEvent.click(pencil);
    const box = screen.getByRole('textbox', { name: 'Company' });
    await userEvent.clear(box);
    await userEvent.type(box, 'Otter Mutual{Enter}');
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('company', { company: 'Otter Mutual' });
    expect(document.activeElement).toBe(pencil);
  });

  it('stays open and says what is wrong when the text can not be that field', async () => {
    const onCorrect = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    render(<FieldList view={view()} onCorrect={onCorrect} />);
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Pay' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), 'plenty{Enter}');
    expect(onCorrect).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Write it like an ad would');
  });

  it('closes the form by Esc and nothing around it', async () => {
    const around = vi.fn<() => void>();
    window.addEventListener('keydown', around);
    render(<FieldList view={view()} onCorrect={() => Promise.resolve(true)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Company' }));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Company' }), { key: 'Escape' });
    expect(screen.queryByRole('textbox', { name: 'Company' })).toBeNull();
    expect(around).not.toHaveBeenCalled();
    window.removeEventListener('keydown', around);
  });
});
