import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { defaultThresholds } from '@/utils/fit/weights';
import { say } from '@/utils/platform/say';
import { useDesk } from './desk-context';
import { useThresholds, type Line } from './use-thresholds';

const LINES: readonly Line[] = ['ready', 'toward', 'coverage'];
/** 10 % to 90 %: a line at either end would leave a verdict to nobody. */
const SHARES = Array.from({ length: 17 }, (_, step) => (step + 2) / 20);

/** Where the lines between verdicts are drawn, each to be moved; every job is judged anew at once. */
export function ThresholdSettings(): ReactNode {
  const { db } = useDesk();
  const { lines, isMoved, move, reset, refusal } = useThresholds(db);
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  if (lines === null) return null;
  return (
    <div className="flex flex-col gap-3">
      {LINES.map((line) => (
        <div
          key={line}
          className="grid items-center gap-x-4 gap-y-1 border-t border-line pt-3 first:border-t-0 first:pt-0 sm:grid-cols-[minmax(0,1fr)_11rem]"
        >
          <div>
            <p className="font-semibold">{say({ key: `settings.threshold_${line}` })}</p>
            <p className="text-soft">
              {say({
                key: `settings.threshold_${line}_body`,
                params: { share: percent.format(lines[line]) },
              })}
            </p>
          </div>
          <SelectField
            label={say({ key: `settings.threshold_${line}` })}
            labelHidden
            value={String(lines[line])}
            choices={[...new Set([...SHARES, lines[line]])]
              .toSorted((a, b) => a - b)
              .map((share) => ({
                value: String(share),
                label:
                  share === defaultThresholds[line]
                    ? i18n.t('settings.threshold_usual', { share: percent.format(share) })
                    : percent.format(share),
              }))}
            onChange={(value) => move(line, Number(value))}
          />
        </div>
      ))}
      {isMoved && (
        <Button variant="ghost" small className="self-start" onClick={reset}>
          {i18n.t('settings.threshold_reset')}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
