import type { Agreement, Channel, Exchange, Flow, Mode, Size, Voice } from '@/utils/network/exchange';
import { isDay } from '@/utils/time/is-day';

/** An exchange as its form holds it: every field there, empty text for what was not said. */
export interface ExchangeDraft {
  readonly on: string;
  readonly channel: Channel;
  readonly voice: Voice;
  readonly flow: Flow;
  readonly size: Size;
  readonly mode: Mode;
  readonly isInternal: boolean;
  readonly postingId: string;
  readonly text: string;
  readonly promisedWhat: string;
  readonly promisedBy: string;
  readonly nextWhat: string;
  readonly nextOn: string;
  readonly nextIsAsk: boolean;
  readonly theyExpect: string;
  readonly iShowed: string;
  readonly heard: string;
  readonly agrees: NonNullable<Agreement> | '';
  readonly act: string;
}

/** The form's fields of an exchange. */
export function draftOfExchange(exchange: Exchange): ExchangeDraft {
  const { on, channel, voice, flow, size, mode, isInternal, text, promised, next, impressions } = exchange;
  const { outsideView } = exchange;
  return {
    on,
    channel,
    voice,
    flow,
    size,
    mode,
    isInternal,
    postingId: exchange.postingId ?? '',
    text,
    promisedWhat: promised?.what ?? '',
    promisedBy: promised?.by ?? '',
    nextWhat: next?.what ?? '',
    nextOn: next?.on ?? '',
    nextIsAsk: next?.isAsk ?? false,
    theyExpect: impressions?.theyExpect ?? '',
    iShowed: impressions?.iShowed ?? '',
    heard: outsideView?.heard ?? '',
    agrees: outsideView?.agrees ?? '',
    act: outsideView?.act ?? '',
  };
}

/** The field whose day is missing or none; null when the draft can be kept. A next step without a day would never come up. */
export function draftProblem(draft: ExchangeDraft): 'on' | 'promisedBy' | 'nextOn' | null {
  if (!isDay(draft.on)) return 'on';
  if (draft.promisedBy !== '' && !isDay(draft.promisedBy)) return 'promisedBy';
  if (draft.nextOn !== '' && !isDay(draft.nextOn)) return 'nextOn';
  return draft.nextWhat.trim() !== '' && draft.nextOn === '' ? 'nextOn' : null;
}

/** The exchange that a draft says, under the id it was begun on; a promise stays kept while its words stay. */
export function exchangeOfDraft(exchange: Exchange, draft: ExchangeDraft): Exchange {
  const promisedWhat = draft.promisedWhat.trim();
  const [theyExpect, iShowed] = [draft.theyExpect.trim(), draft.iShowed.trim()];
  const [heard, act] = [draft.heard.trim(), draft.act.trim()];
  const { on, channel, voice, flow, size, mode, isInternal } = draft;
  const { outsideView: _before, ...rest } = exchange;
  const keptOn = exchange.promised?.what === promisedWhat ? exchange.promised.keptOn : null;
  return {
    ...rest,
    on,
    channel,
    voice,
    flow,
    size,
    mode,
    isInternal,
    postingId: draft.postingId === '' ? null : draft.postingId,
    text: draft.text.trim(),
    promised:
      promisedWhat === ''
        ? null
        : { what: promisedWhat, by: draft.promisedBy === '' ? null : draft.promisedBy, keptOn },
    next:
      draft.nextOn === '' ? null : { on: draft.nextOn, what: draft.nextWhat.trim(), isAsk: draft.nextIsAsk },
    impressions: theyExpect === '' && iShowed === '' ? null : { theyExpect, iShowed },
    ...((heard !== '' || draft.agrees !== '' || act !== '') && {
      outsideView: { heard, agrees: draft.agrees === '' ? null : draft.agrees, act },
    }),
  };
}
