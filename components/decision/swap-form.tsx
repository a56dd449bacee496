import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import type { TableRow } from '@/utils/decision/consequences-table';
import type { Decision } from '@/utils/decision/decision';

export interface SwapFormProps {
  readonly decision: Decision;
  readonly rows: readonly TableRow[];
  readonly now: () => string;
  readonly onChange: (decision: Decision) => void;
}

/** What a swapped value is moved from; a value that is not known can't be moved. */
const movedTo = (from: number | null): string =>
  from === null ? i18n.t('choice.swap_unknown') : i18n.t('choice.swap_to', { from: String(from) });

/** One even swap: where would an option be made equal, and what change elsewhere makes up for it (F17). With the log. */
export function SwapForm({ decision, rows, now, onChange }: SwapFormProps): ReactNode {
  const { options, putAside, swaps } = decision;
  const left = options.filter(({ id }) => !putAside.includes(id));
  const [optionId, setOption] = useState(left.at(-1)?.id ?? '');
  const [given, setGiven] = useState(rows[0]?.matter.id ?? '');
  const [taken, setTaken] = useState(rows[1]?.matter.id ?? '');
  const [to, setTo] = useState<readonly [number | null, number | null]>([null, null]);
  const valueIn = (matterId: string): number | null =>
    rows.find(({ matter }) => matter.id === matterId)?.values.get(optionId) ?? null;
  const [from, paid] = [valueIn(given), valueIn(taken)];
  const [givenTo, takenTo] = to;
  const isWhole = given !== taken && from !== null && paid !== null && givenTo !== null && takenTo !== null;
  const matters = rows.map(({ matter }) => ({ value: matter.id, label: matter.name }));
  const nameOf = (id: string): string => rows.find(({ matter }) => matter.id === id)?.matter.name ?? id;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">{i18n.t('choice.swap_body')}</p>
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-5">
        <SelectField
          label={i18n.t('choice.swap_option')}
          value={optionId}
          choices={left.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setOption}
        />
        <SelectField
          label={i18n.t('choice.swap_given')}
          value={given}
          choices={matters}
          onChange={setGiven}
        />
        <NumberField
          label={movedTo(from)}
          min={-1e12}
          disabled={from === null}
          value={givenTo}
          onCommit={(value) => setTo([value, takenTo])}
        />
        <SelectField
          label={i18n.t('choice.swap_taken')}
          value={taken}
          choices={matters}
          onChange={setTaken}
        />
        <NumberField
          label={movedTo(paid)}
          min={-1e12}
          disabled={paid === null}
          value={takenTo}
          onCommit={(value) => setTo([givenTo, value])}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          small
          disabled={!isWhole}
          onClick={() => {
            if (!isWhole) return;
            const swap = {
              optionId,
              gives: { matterId: given, from, to: givenTo },
              takes: { matterId: taken, from: paid, to: takenTo },
              at: now(),
            };
            setTo([null, null]);
            onChange({ ...decision, swaps: [...swaps, swap] });
          }}
        >
          {i18n.t('choice.swap')}
        </Button>
        {swaps.length > 0 && (
          <Button small variant="ghost" onClick={() => onChange({ ...decision, swaps: swaps.slice(0, -1) })}>
            {i18n.t('choice.swap_back')}
          </Button>
        )}
      </div>
      {swaps.length > 0 && (
        <ol className="list-decimal pl-5 text-soft">
          {swaps.map((swap) => (
            <li key={swap.at}>
              {i18n.t('choice.swap_line', {
                option: options.find(({ id }) => id === swap.optionId)?.name ?? '',
                given: nameOf(swap.gives.matterId),
                a: String(swap.gives.from),
                b: String(swap.gives.to),
                taken: nameOf(swap.takes.matterId),
                c: String(swap.takes.from),
                d: String(swap.takes.to),
              })}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
