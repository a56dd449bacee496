import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Role, RoleKind } from '@/utils/decision/role';
import { say } from '@/utils/platform/say';
import type { Sentence } from '@/utils/words/sentence';
import { RoleCard } from './role-card';

export interface RolesViewProps {
  readonly roles: readonly Role[];
  readonly onAdd: (role: Omit<Role, 'id' | 'updatedAt'>) => void;
  readonly onChange: (role: Role) => void;
  readonly onRemove: (role: Role) => void;
}

const KINDS: readonly (readonly [RoleKind, Sentence])[] = [
  ['now', { key: 'directions.role_now' }],
  ['stay-and-change', { key: 'directions.role_stay' }],
  ['target', { key: 'directions.role_target' }],
  ['offer', { key: 'directions.role_offer' }],
];
const LINES = [
  'directions.line_learning',
  'directions.line_meaning',
  'directions.line_money',
  'directions.line_balance',
  'directions.line_network',
  'directions.line_options',
].map((key): Sentence => ({ key }));
/** Every line starts in the middle: expected and got alike. */
const MIDDLE = 5;

/** Return on Me: the role I have, the one I aim for, an offer, and staying and changing it (F10). */
export function RolesView({ roles, onAdd, onChange, onRemove }: RolesViewProps): ReactNode {
  const add = (kind: RoleKind, name: string): void => {
    const like =
      roles[0]?.lines ?? LINES.map((line) => ({ name: say(line), weight: 1, expected: MIDDLE, get: MIDDLE }));
    onAdd({ kind, name, lines: like, hoursPerWeek: null, stress: null });
  };
  return (
    <div className="flex flex-col gap-3">
      {roles.length === 0 && (
        <EmptyState title={i18n.t('directions.no_roles')}>{i18n.t('directions.no_roles_body')}</EmptyState>
      )}
      <div className="grid gap-3 lg:grid-cols-2">
        {roles.map((role) => (
          <RoleCard key={role.id} role={role} onChange={onChange} onRemove={() => onRemove(role)} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {KINDS.filter(([kind]) => kind === 'offer' || !roles.some((role) => role.kind === kind)).map(
          ([kind, name]) => (
            <Button key={kind} small onClick={() => add(kind, say(name))}>
              {i18n.t('directions.add_role', { role: say(name) })}
            </Button>
          ),
        )}
      </div>
    </div>
  );
}
