import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { TableRow } from '@/utils/decision/consequences-table';
import type { Decision } from '@/utils/decision/decision';
import { dominated, nearlyDominated } from '@/utils/decision/dominance';

export interface FindingsProps {
  readonly decision: Decision;
  readonly rows: readonly TableRow[];
  readonly onChange: (decision: Decision) => void;
}

/** Options that another one dominates, proposed to be put aside; near ones asked; those put aside, to be taken back in. */
export function Findings({ decision, rows, onChange }: FindingsProps): ReactNode {
  const { options, matters, putAside } = decision;
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.name ?? '';
  const certain = dominated(rows);
  const near = nearlyDominated(rows);
  if (certain.length + near.length + putAside.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {certain.map(({ better, worse }) => (
        <li key={`${better} ${worse}`} className="flex flex-wrap items-center gap-2">
          <span>{i18n.t('choice.dominated', { better: nameOf(better), worse: nameOf(worse) })}</span>
          <Button small onClick={() => onChange({ ...decision, putAside: [...putAside, worse] })}>
            {i18n.t('choice.put_aside', { name: nameOf(worse) })}
          </Button>
        </li>
      ))}
      {near.map(({ better, worse, matterId }) => (
        <li key={`${better} ${worse} ${matterId}`} className="text-soft">
          {i18n.t('choice.near', {
            better: nameOf(better),
            worse: nameOf(worse),
            matter: matters.find(({ id }) => id === matterId)?.name ?? '',
          })}
        </li>
      ))}
      {putAside.map((id) => (
        <li key={id} className="flex flex-wrap items-center gap-2">
          <span className="text-soft">{i18n.t('choice.aside', { name: nameOf(id) })}</span>
          <Button
            small
            variant="ghost"
            onClick={() => onChange({ ...decision, putAside: putAside.filter((one) => one !== id) })}
          >
            {i18n.t('choice.take_back', { name: nameOf(id) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
