import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useUnfinished } from '@/components/ui/unfinished';
import { useEscape } from '@/components/ui/use-escape';
import type { Exchange, Size } from '@/utils/network/exchange';
import { exchangeOfDraft, draftOfExchange, draftProblem, type ExchangeDraft } from './exchange-draft';
import {
  agreementChoices,
  channelChoices,
  flowChoices,
  modeChoices,
  sizeChoices,
  voiceChoices,
} from './network-words';

/** A job an exchange can be about. */
export interface AboutChoice {
  readonly id: string;
  readonly title: string;
}

export interface ExchangeFormProps {
  readonly exchange: Exchange;
  readonly about: readonly AboutChoice[];
  /** Warns of another way to the chosen job before this is kept. */
  readonly renderRoutes?: ((postingId: string) => ReactNode) | undefined;
  /** Keeps it; true when the store has it. */
  readonly onSave: (exchange: Exchange) => Promise<boolean>;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The form takes the place of what was pressed: the keyboard goes on in it. */
const FIRST = { autoFocus: true };
const SIZES: Readonly<Record<`${Size}`, Size>> = { '1': 1, '2': 2, '3': 3 };

/** Everything there is to say of an exchange after the fact; only its day has to be there. Enter keeps, Esc closes. */
export function ExchangeForm({
  exchange,
  about,
  renderRoutes,
  onSave,
  onRemove,
  onClose,
}: ExchangeFormProps): ReactNode {
  const [draft, setDraft] = useState<ExchangeDraft>(() => draftOfExchange(exchange));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onClose);
  useUnfinished(true);
  const change = (over: Partial<ExchangeDraft>): void => setDraft((before) => ({ ...before, ...over }));
  const problem = draftProblem(draft);
  const save = (): void => {
    setTried(true);
    if (problem !== null) return;
    void onSave(exchangeOfDraft(exchange, draft)).then((kept) => {
      if (kept) onClose();
    });
  };
  const wrong = (field: string): string | null =>
    tried && problem === field ? i18n.t('exchange.problem_day') : null;
  return (
    <form
      ref={form}
      noValidate
      aria-label={i18n.t('exchange.form')}
      className="flex flex-col gap-3 rounded-lg border border-line bg-card p-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-3">
        <TextField
          type="date"
          {...FIRST}
          label={i18n.t('exchange.on')}
          value={draft.on}
          error={wrong('on')}
          onChange={(on) => change({ on })}
        />
        <SelectField
          label={i18n.t('exchange.channel')}
          value={draft.channel}
          choices={channelChoices()}
          onChange={(channel) => change({ channel })}
        />
        <SelectField
          label={i18n.t('exchange.voice')}
          value={draft.voice}
          choices={voiceChoices()}
          onChange={(voice) => change({ voice })}
        />
      </div>
      <TextArea
        label={i18n.t('exchange.text')}
        rows={2}
        maxLength={4000}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-3">
        <SelectField
          label={i18n.t('exchange.flow')}
          value={draft.flow}
          choices={flowChoices()}
          onChange={(flow) => change({ flow })}
        />
        {draft.flow !== 'neutral' && (
          <SelectField
            label={i18n.t('exchange.size')}
            value={`${draft.size}`}
            choices={sizeChoices()}
            onChange={(size) => change({ size: SIZES[size] })}
          />
        )}
        <SelectField
          label={i18n.t('exchange.mode')}
          value={draft.mode}
          choices={modeChoices()}
          onChange={(mode) => change({ mode })}
        />
      </div>
      {about.length > 0 && (
        <SelectField
          label={i18n.t('exchange.about')}
          value={draft.postingId}
          choices={[
            { value: '', label: i18n.t('exchange.about_none') },
            ...about.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(postingId) => change({ postingId })}
        />
      )}
      {draft.postingId !== '' && renderRoutes?.(draft.postingId)}
      <div className="grid grid-cols-[minmax(0,1fr)_9rem] gap-3">
        <TextField
          label={i18n.t('exchange.promised')}
          maxLength={500}
          value={draft.promisedWhat}
          onChange={(promisedWhat) => change({ promisedWhat })}
        />
        <TextField
          type="date"
          label={i18n.t('exchange.promised_by')}
          value={draft.promisedBy}
          error={wrong('promisedBy')}
          onChange={(promisedBy) => change({ promisedBy })}
        />
        <TextField
          label={i18n.t('exchange.next')}
          maxLength={500}
          value={draft.nextWhat}
          onChange={(nextWhat) => change({ nextWhat })}
        />
        <TextField
          type="date"
          label={i18n.t('exchange.next_on')}
          value={draft.nextOn}
          error={wrong('nextOn')}
          onChange={(nextOn) => change({ nextOn })}
        />
      </div>
      <Checkbox
        label={i18n.t('exchange.next_is_ask')}
        checked={draft.nextIsAsk}
        onChange={(nextIsAsk) => change({ nextIsAsk })}
      />
      <Checkbox
        label={i18n.t('exchange.internal')}
        checked={draft.isInternal}
        onChange={(isInternal) => change({ isInternal })}
      />
      <Disclosure title={i18n.t('exchange.interview')} open={exchange.impressions !== null}>
        <TextArea
          label={i18n.t('exchange.they_expect')}
          rows={2}
          maxLength={4000}
          value={draft.theyExpect}
          onChange={(theyExpect) => change({ theyExpect })}
        />
        <TextArea
          label={i18n.t('exchange.i_showed')}
          rows={2}
          maxLength={4000}
          value={draft.iShowed}
          onChange={(iShowed) => change({ iShowed })}
        />
      </Disclosure>
      <Disclosure title={i18n.t('exchange.outside_view')} open={exchange.outsideView !== undefined}>
        <TextArea
          label={i18n.t('exchange.heard')}
          hint={i18n.t('exchange.heard_hint')}
          rows={2}
          maxLength={4000}
          value={draft.heard}
          onChange={(heard) => change({ heard })}
        />
        <SelectField
          label={i18n.t('exchange.agrees')}
          value={draft.agrees}
          choices={agreementChoices()}
          onChange={(agrees) => change({ agrees })}
        />
        <TextField
          label={i18n.t('exchange.act')}
          maxLength={500}
          value={draft.act}
          onChange={(act) => change({ act })}
        />
      </Disclosure>
      <div className="flex flex-wrap gap-2">
        <Button variant="main" type="submit">
          {i18n.t('exchange.save')}
        </Button>
        <Button onClick={onClose}>{i18n.t('exchange.cancel')}</Button>
        <Button
          variant="ghost"
          className="ml-auto"
          onClick={() => {
            onRemove();
            onClose();
          }}
        >
          {i18n.t('exchange.remove')}
        </Button>
      </div>
    </form>
  );
}
