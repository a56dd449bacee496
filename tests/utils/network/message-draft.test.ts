import { readFileSync } from 'node:fs';

import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import type { MessageInput } from '@/utils/network/message-draft';
import { MESSAGE_KINDS, messageDraft, usualMessage } from '@/utils/network/message-draft';
import { addDays } from '@/utils/time/iso-day';

import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { anExchange } from '../../builders/an-exchange';

const { message } = parse(readFileSync('utils/words/en.yml', 'utf8')) as {
  message: Record<string, string>;
};
const textOf = (kind: (typeof MESSAGE_KINDS)[number], input: MessageInput): string =>
  messageDraft(kind, input)
    .map(({ key, params = {} }) =>
      Object.entries(params).reduce<string>(
        (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
        message[key.replace('message.', '')] ?? `no ${key}`,
      ),
    )
    .join('\n');

const promised = { what: 'the one-page plan', by: null, keptOn: null };
const everything: MessageInput = {
  person: aPerson(),
  posting: aPosting({ facts: { title: 'Planner', company: 'Harbour Lane' } }),
  log: [anExchange({ promised })],
  headline: 'I make freight plans that hold',
};
const nothing: MessageInput = {
  person: aPerson({ facts: { name: null } }),
  posting: null,
  log: [],
  headline: ' ',
};

describe('messageDraft', () => {
  it.each(MESSAGE_KINDS)('%s is filled from person, job and pitch, with no gap left', (kind) => {
    const text = textOf(kind, everything);
    expect(text).not.toMatch(/[{}]|no message/);
    expect(text).toContain('Marit Osei');
    expect(text.includes('Planner')).toBe(kind !== 'outside-view');
    expect(text.includes('the one-page plan')).toBe(kind !== 'first');
  });

  it.each(MESSAGE_KINDS)('%s leaves out what is not known, and stays short', (kind) => {
    const text = textOf(kind, nothing);
    expect(text).not.toMatch(/[{}]|undefined|null|no message/);
    expect(text.split(/\s+/).length).toBeLessThan(90);
  });
});

describe('usualMessage', () => {
  const today = '2026-11-22';
  const ago = (days: number, voice: 'me' | 'both') => anExchange({ on: addDays(today, -days), voice });

  it.each([
    ['first', []],
    ['follow-up', [ago(1, 'me')]],
    ['thanks', [ago(3, 'both')]],
    ['follow-up', [ago(4, 'both')]],
    ['reconnect', [ago(200, 'both')]],
  ] as const)('is %s', (kind, log) => {
    expect(usualMessage(log, today)).toBe(kind);
  });
});
