import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { joinClasses } from '@/components/ui/join-classes';
import type { TableRow } from '@/utils/decision/consequences-table';
import type { Decision, Matter } from '@/utils/decision/decision';
import { withConsequence, withoutMatter, withoutOption } from '@/utils/decision/edit-decision';
import { ConsequenceCell } from './consequence-cell';

export interface OptionsTableProps {
  readonly decision: Decision;
  /** After the swaps; differences first. */
  readonly rows: readonly TableRow[];
  readonly onChange: (decision: Decision) => void;
}

/** The consequences table: options in columns, matters in lines. Once swaps are made, the figures are theirs and stand fast. */
export function OptionsTable({ decision, rows, onChange }: OptionsTableProps): ReactNode {
  const left = decision.options.filter(({ id }) => !decision.putAside.includes(id));
  const isFixed = decision.swaps.length > 0;
  return (
    <div className="rounded-lg border border-line bg-card">
      <table className="w-full border-collapse max-md:block">
        <caption className="sr-only">{i18n.t('choice.table')}</caption>
        <thead className="max-md:hidden">
          <tr className="text-left align-bottom">
            <th scope="col" className="w-40">
              <span className="sr-only">{i18n.t('choice.matter')}</span>
            </th>
            {left.map(({ id, name, isStaying }) => (
              <th key={id} scope="col" className="px-3 py-2 align-top font-semibold">
                <span className="flex items-start gap-1">
                  <span className="grow py-1">{name}</span>
                  {!isStaying && (
                    <IconButton
                      label={i18n.t('choice.drop', { name })}
                      icon={<X size={14} aria-hidden />}
                      onClick={() => onChange(withoutOption(decision, id))}
                    />
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map(({ matter, values, isEqual }) => (
            <tr
              key={matter.id}
              className={joinClasses(
                'border-t border-line max-md:block max-md:px-3 max-md:py-2.5 max-md:first:border-t-0',
                isEqual && 'text-faint',
              )}
            >
              <th
                scope="row"
                className="px-3 py-2 text-left font-normal max-md:block max-md:p-0 max-md:font-semibold"
              >
                <span className="flex items-start gap-1">
                  <span className="grow pt-1">
                    {matter.unit === '' ? matter.name : `${matter.name} (${matter.unit})`}
                    <span className="block text-xs text-faint">
                      {isEqual ? i18n.t('choice.alike') : betterText(matter)}
                    </span>
                  </span>
                  <IconButton
                    label={i18n.t('choice.drop', { name: matter.name })}
                    icon={<X size={14} aria-hidden />}
                    onClick={() => onChange(withoutMatter(decision, matter.id))}
                  />
                </span>
              </th>
              {left.map(({ id, name }) => (
                <td key={id} className="px-3 py-2 max-md:block max-md:px-0 max-md:pb-0">
                  <span className="block text-sm text-faint md:hidden">{name}</span>
                  <ConsequenceCell
                    matter={matter}
                    optionName={name}
                    value={values.get(id) ?? null}
                    words={wordsOf(decision, id, matter.id)}
                    isFixed={isFixed}
                    onChange={(over) =>
                      onChange(
                        withConsequence(decision, {
                          optionId: id,
                          matterId: matter.id,
                          words: wordsOf(decision, id, matter.id),
                          value: values.get(id) ?? null,
                          ...over,
                        }),
                      )
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const wordsOf = ({ consequences }: Decision, optionId: string, matterId: string): string =>
  consequences.find((cell) => cell.optionId === optionId && cell.matterId === matterId)?.words ?? '';

const betterText = ({ kind, better }: Matter): string =>
  kind === 'words' ? i18n.t('choice.marked') : i18n.t(`choice.better_${better}`);
