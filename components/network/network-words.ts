import type { ContactState } from '@/utils/network/contact-state';
import type { Agreement, Channel, Exchange, Flow, Mode, Size, Voice } from '@/utils/network/exchange';
import type { Priority, Tier } from '@/utils/network/tie';
import { say } from '@/utils/platform/say';

interface Named<Value> {
  readonly value: Value;
  readonly label: string;
}

const named = <Value extends string>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Named<Value>[] => values.map((value) => ({ value, label: say({ key: keyOf(value) }) }));

export const stateWords = (state: ContactState): string =>
  say({ key: `network.state_${state.replaceAll('-', '_')}` });

export const channelChoices = (): readonly Named<Channel>[] =>
  named(
    ['message', 'email', 'call', 'video', 'meeting', 'event', 'other'],
    (value) => `exchange.channel_${value}`,
  );

export const voiceChoices = (): readonly Named<Voice>[] =>
  named(['me', 'them', 'both'], (value) => `exchange.voice_${value}`);

export const flowChoices = (): readonly Named<Flow>[] =>
  named(['neutral', 'gave', 'received', 'both'], (value) => `exchange.flow_${value}`);

export const modeChoices = (): readonly Named<Mode>[] =>
  named(['build', 'maintain', 'use'], (value) => `exchange.mode_${value}`);

export const sizeChoices = (): readonly Named<`${Size}`>[] =>
  named(['1', '2', '3'], (value) => `exchange.size_${value}`);

export const agreementWord = (agrees: NonNullable<Agreement>): string =>
  say({ key: `exchange.agrees_${agrees}` });

export const agreementChoices = (): readonly Named<NonNullable<Agreement> | ''>[] => [
  { value: '', label: say({ key: 'exchange.agrees_open' }) },
  ...(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: agreementWord(value) })),
];

export const tierChoices = (): readonly Named<Tier>[] =>
  named(['inner', 'working', 'wide', 'dormant'], (value) => `network.tier_${value}`);

export const priorityChoices = (): readonly Named<`${Priority}`>[] =>
  named(['1', '2', '3'], (value) => `network.priority_${value}`);

/** "Call, both of us · gave something": an exchange in a line. */
export function exchangeWords({ channel, voice, flow }: Exchange): string {
  const parts = [say({ key: `exchange.channel_${channel}` }), say({ key: `exchange.voice_${voice}` })];
  if (flow !== 'neutral') parts.push(say({ key: `exchange.flow_${flow}` }));
  return parts.join(' · ');
}
