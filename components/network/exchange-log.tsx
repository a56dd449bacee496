import { Check, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TimeText } from '@/components/ui/time-text';
import type { Exchange, OutsideView } from '@/utils/network/exchange';
import type { AboutChoice } from './exchange-form';
import { ExchangeForm } from './exchange-form';
import { agreementWord, exchangeWords } from './network-words';

export interface ExchangeLogProps {
  /** The latest first. */
  readonly log: readonly Exchange[];
  readonly about: readonly AboutChoice[];
  /** Warns of another way to a job before an exchange about it is kept. */
  readonly renderRoutes?: ((postingId: string) => ReactNode) | undefined;
  readonly now: Date;
  /** ISO day. */
  readonly today: string;
  /** Left out where the store can't be written. */
  readonly onSave?: ((exchange: Exchange) => Promise<boolean>) | undefined;
  readonly onRemove: (exchange: Exchange) => void;
}

const SHOWN = 5;
const TAKES_FOCUS = { autoFocus: true };

/** What passed between us, the latest first; each can be opened to say more. */
export function ExchangeLog({
  log,
  about,
  renderRoutes,
  now,
  today,
  onSave,
  onRemove,
}: ExchangeLogProps): ReactNode {
  const [openId, setOpenId] = useState<string | null>(null);
  const [closedId, setClosedId] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const close = (): void => {
    setClosedId(openId);
    setOpenId(null);
  };
  if (log.length === 0) return <p className="text-faint">{i18n.t('exchange.none')}</p>;
  const shown = all ? log : log.slice(0, SHOWN);
  return (
    <>
      <ol className="flex flex-col">
        {shown.map((exchange) => (
          <li key={exchange.id} className="border-t border-line py-2 first:border-t-0">
            {openId === exchange.id && onSave !== undefined ? (
              <ExchangeForm
                exchange={exchange}
                about={about}
                renderRoutes={renderRoutes}
                onSave={onSave}
                onRemove={() => onRemove(exchange)}
                onClose={close}
              />
            ) : (
              <Line
                exchange={exchange}
                now={now}
                today={today}
                showsNext={exchange !== log[0]}
                takesFocus={exchange.id === closedId}
                onSave={onSave}
                onOpen={() => setOpenId(exchange.id)}
              />
            )}
          </li>
        ))}
      </ol>
      {log.length > shown.length && (
        <Button small variant="ghost" onClick={() => setAll(true)}>
          {i18n.t('exchange.all', { count: String(log.length) })}
        </Button>
      )}
    </>
  );
}

/** How they see me, whether I see it so too, and what I do about it. */
function OutsideViewLine({ view: { heard, agrees, act } }: { readonly view: OutsideView }): ReactNode {
  return (
    <>
      {heard !== '' && (
        <p className="wrap-break-word">
          {i18n.t('exchange.heard_line', { heard })}
          {agrees !== null && (
            <span className="text-sm text-soft">
              {' · '}
              {i18n.t('exchange.agrees')} {agreementWord(agrees)}
            </span>
          )}
        </p>
      )}
      {act !== '' && (
        <p className="text-sm wrap-break-word text-soft">{i18n.t('exchange.act_line', { act })}</p>
      )}
    </>
  );
}

interface LineProps extends Pick<ExchangeLogProps, 'now' | 'today' | 'onSave'> {
  readonly exchange: Exchange;
  /** The step of the latest exchange stands above the log already. */
  readonly showsNext: boolean;
  /** Its form was just closed: who works by the keyboard goes on from here. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
}

function Line({ exchange, now, today, showsNext, takesFocus, onSave, onOpen }: LineProps): ReactNode {
  const { on, text, promised, next, outsideView } = exchange;
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 grow">
        <p>
          <span className="font-semibold">
            <TimeText iso={on} since={now} locale={navigator.language} />
          </span>
          <span className="text-soft"> · {exchangeWords(exchange)}</span>
        </p>
        {text !== '' && <p className="wrap-break-word">{text}</p>}
        {outsideView !== undefined && <OutsideViewLine view={outsideView} />}
        {promised !== null && (
          <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
            <span>
              {promised.keptOn === null
                ? i18n.t('exchange.promise_open', { what: promised.what })
                : i18n.t('exchange.promise_kept', { what: promised.what })}
              {promised.keptOn === null && promised.by !== null && (
                <>
                  {' · '}
                  <TimeText iso={promised.by} since={now} locale={navigator.language} />
                </>
              )}
            </span>
            {promised.keptOn === null && onSave !== undefined && (
              <Button
                small
                variant="ghost"
                icon={<Check size={14} aria-hidden />}
                onClick={() => void onSave({ ...exchange, promised: { ...promised, keptOn: today } })}
              >
                {i18n.t('exchange.keep_promise')}
              </Button>
            )}
          </p>
        )}
        {showsNext && next !== null && (
          <p className="text-sm text-soft">
            {i18n.t('exchange.next_line', {
              what: next.what === '' ? i18n.t('exchange.next_any') : next.what,
            })}{' '}
            <TimeText iso={next.on} since={now} locale={navigator.language} />
          </p>
        )}
      </div>
      {onSave !== undefined && (
        <IconButton
          {...(takesFocus && TAKES_FOCUS)}
          label={i18n.t('exchange.change')}
          icon={<Pencil size={15} aria-hidden />}
          onClick={onOpen}
        />
      )}
    </div>
  );
}
