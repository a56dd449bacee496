import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { LeftField } from '@/components/ui/left-field';
import { NumberField } from '@/components/ui/number-field';
import { returnOnMe } from '@/utils/decision/return-on-me';
import type { ReturnLine, Role } from '@/utils/decision/role';

export interface RoleCardProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
  readonly onRemove: () => void;
}

const PARTS = ['weight', 'expected', 'get'] as const;
const MOST = 10;

/** What one role gives back of what I expect, line by line, beside its hours and stress (F10). */
export function RoleCard({ role, onChange, onRemove }: RoleCardProps): ReactNode {
  const { name, lines, hoursPerWeek, stress } = role;
  const back = returnOnMe(lines);
  const replace = (at: number, over: Partial<ReturnLine>): void =>
    onChange({ ...role, lines: lines.map((line, place) => (place === at ? { ...line, ...over } : line)) });
  return (
    <article aria-label={name} className="rounded-lg border border-line bg-card p-4">
      <header className="flex items-start gap-2">
        <h3 className="grow pt-1 text-md font-semibold">{name}</h3>
        <IconButton
          label={i18n.t('directions.remove_role', { name })}
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      </header>
      <p className="mb-3">
        {back === null
          ? i18n.t('directions.nothing_expected')
          : i18n.t('directions.gives_back', { percent: String(Math.round(back)), n: String(lines.length) })}
      </p>
      <div className="flex flex-col gap-2">
        {lines.map((line, at) => (
          <div
            key={line.name}
            className="grid grid-cols-[minmax(0,1fr)_4.5rem_4.5rem_4.5rem] items-end gap-2"
          >
            <LeftField
              label={i18n.t('directions.line')}
              labelHidden={at > 0}
              value={line.name}
              onCommit={(text) => replace(at, { name: text })}
            />
            {PARTS.map((part) => (
              <NumberField
                key={part}
                label={i18n.t(`directions.${part}`)}
                labelHidden={at > 0}
                value={line[part]}
                max={MOST}
                onCommit={(value) => replace(at, { [part]: value ?? 0 })}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="mt-3 grid grid-cols-2 gap-2">
        <NumberField
          label={i18n.t('directions.hours')}
          value={hoursPerWeek}
          max={120}
          onCommit={(hours) => onChange({ ...role, hoursPerWeek: hours })}
        />
        <NumberField
          label={i18n.t('directions.stress')}
          value={stress}
          min={1}
          max={5}
          onCommit={(value) => onChange({ ...role, stress: value === null ? null : Math.round(value) })}
        />
      </div>
    </article>
  );
}
