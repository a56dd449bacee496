import { ListPlus } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Decision } from '@/utils/decision/decision';
import { tableOf } from '@/utils/decision/consequences-table';
import { isComparable } from '@/utils/decision/edit-decision';
import { replaySwaps } from '@/utils/decision/replay-swaps';
import { AddForms } from './add-forms';
import type { AddFormsProps } from './add-forms';
import { ChoiceForm } from './choice-form';
import { Findings } from './findings';
import { OptionsTable } from './options-table';
import { SwapForm } from './swap-form';

export interface DecisionViewProps extends AddFormsProps {
  /** The comparison with what is known of its options filled in; the same one where that is nothing new. */
  readonly filled: Decision;
  readonly now: () => string;
}

/** One comparison: the table, what it says by itself, even swaps, and the choice (F17). */
export function DecisionView({ decision, filled, jobs, now, newId, onChange }: DecisionViewProps): ReactNode {
  const replayed = replaySwaps(decision.consequences, decision.swaps);
  const rows = tableOf({ ...decision, consequences: replayed.consequences });
  const shared = { decision, onChange };
  return (
    <div className="flex flex-col gap-5">
      <AddForms {...shared} jobs={jobs} newId={newId} />
      {decision.swaps.length === 0 && filled !== decision && (
        <div>
          <Button icon={<ListPlus size={15} aria-hidden />} onClick={() => onChange(filled)}>
            {i18n.t('choice.fill')}
          </Button>
          <p className="mt-1 text-sm text-faint">{i18n.t('choice.fill_body')}</p>
        </div>
      )}
      {!replayed.ok && (
        <Notice kind="warn" title={i18n.t('choice.swaps_stopped', { n: String(replayed.at + 1) })}>
          {i18n.t('choice.swaps_stopped_body')}
        </Notice>
      )}
      {isComparable(decision) ? (
        <>
          <OptionsTable {...shared} rows={rows} />
          <Findings {...shared} rows={rows} />
          <Section title={i18n.t('choice.swaps')}>
            <SwapForm {...shared} rows={rows} now={now} />
          </Section>
        </>
      ) : (
        <p className="text-soft">{i18n.t('choice.needs')}</p>
      )}
      <Section title={i18n.t('choice.choice')}>
        <ChoiceForm {...shared} now={now} newId={newId} />
      </Section>
    </div>
  );
}
