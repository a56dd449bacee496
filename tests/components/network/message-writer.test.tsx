import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessageWriter } from '@/components/network/message-writer';
import { MESSAGE_KINDS } from '@/utils/network/message-draft';
import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { anExchange } from '../../builders/an-exchange';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const known = {
  person: aPerson(),
  log: [],
  headline: 'I keep grids honest.',
  today: '2026-10-28',
};
const textOf = (): string => screen.getByRole<HTMLTextAreaElement>('textbox').value;

describe('MessageWriter', () => {
  it('fills a first message from person, job and pitch, and copies what I made of it', async () => {
    const onCopy = vi.fn<(text: string) => void>();
    const posting = aPosting();
    render(<MessageWriter {...known} postings={[posting]} onCopy={onCopy} />);
    expect(textOf()).toContain('Marit');
    expect(textOf()).toContain(posting.facts.title ?? '?');
    expect(textOf()).toContain('I keep grids honest.');
    await userEvent.type(screen.getByRole('textbox'), ' PS');
    await userEvent.click(screen.getByRole('button'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(textOf());
    expect(textOf().endsWith(' PS')).toBe(true);
  });

  it('asks how they see me without a word about the job (C07)', async () => {
    const posting = aPosting();
    render(<MessageWriter {...known} postings={[posting]} onCopy={vi.fn<(text: string) => void>()} />);
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'outside-view');
    expect(textOf()).toContain('what do you see me do well');
    expect(textOf()).not.toContain(posting.facts.title);
  });

  it('has a text of its own for every kind of message', async () => {
    render(
      <MessageWriter
        {...known}
        log={[anExchange()]}
        postings={[]}
        onCopy={vi.fn<(text: string) => void>()}
      />,
    );
    const texts = new Set<string>();
    for (const kind of MESSAGE_KINDS) {
      await userEvent.selectOptions(screen.getByRole('combobox'), kind);
      texts.add(textOf());
    }
    expect(texts.size).toBe(MESSAGE_KINDS.length);
  });
});
