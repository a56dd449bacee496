import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Sourced } from '@/components/evidence/sourced';
import { PageHeading } from '@/components/ui/page-heading';
import { TimeText } from '@/components/ui/time-text';
import type { PostingFieldName } from '@/utils/capture/page-reading';
import { formatPay } from '@/utils/money/format-pay';
import { modeName, placesText, uiLocale } from './fact-text';
import { doubtfulFields, isCorrected, type PostingView } from './posting-view';

export interface PostingHeadingProps {
  readonly view: PostingView;
  readonly now: Date;
  /** Small line above the title: what this is, where, how fresh. */
  readonly kicker?: ReactNode;
  /** Leaves the notes on sources out. */
  readonly plain?: boolean;
  readonly takesFocus?: boolean;
}

/** Title, who offers it, and one line of facts; what is missing is said in grey. */
export function PostingHeading({
  view,
  now,
  kicker,
  plain = false,
  takesFocus = false,
}: PostingHeadingProps): ReactNode {
  const { facts, evidence } = view;
  const fact = (field: PostingFieldName, value: ReactNode): ReactNode => (
    <Sourced
      field={field}
      evidence={evidence[field]}
      value={value}
      corrected={isCorrected(view, field)}
      plain={plain}
    />
  );
  const isDoubtful = facts.title !== null && doubtfulFields(view).includes('title');
  const line: readonly { readonly field: PostingFieldName; readonly value: ReactNode }[] = [
    { field: 'places', value: placesText(facts) },
    { field: 'mode', value: facts.mode === null ? null : modeName(facts.mode) },
    { field: 'pay', value: facts.pay === null ? null : formatPay(facts.pay, uiLocale()) },
    { field: 'postedOn', value: facts.postedOn === null ? null : <Posted day={facts.postedOn} now={now} /> },
  ];
  return (
    <header className="flex flex-col gap-0.5">
      {kicker !== undefined && <p className="text-xs text-faint">{kicker}</p>}
      <PageHeading takesFocus={takesFocus} lang={facts.language ?? undefined}>
        {facts.title ?? i18n.t('posting.untitled')}
        {isDoubtful && <span className="text-bills">&nbsp;?</span>}
      </PageHeading>
      <p>
        <span className="font-semibold">{fact('company', facts.company)}</span>
        {facts.agency !== null && <span className="text-soft"> {fact('agency', via(facts.agency))}</span>}
      </p>
      <p className="text-soft">
        {line.map(({ field, value }, place) => (
          <span key={field}>
            {place > 0 && <span className="text-faint"> · </span>}
            {fact(field, value)}
          </span>
        ))}
      </p>
    </header>
  );
}

const via = (agency: string): string => i18n.t('posting.via', { agency });

function Posted({ day, now }: { readonly day: string; readonly now: Date }): ReactNode {
  const [before, after = ''] = i18n.t('posting.posted', { when: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <TimeText iso={day} since={now} locale={uiLocale()} />
      {after}
    </>
  );
}
