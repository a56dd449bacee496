import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { GoalKind } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import type { FieldsProps } from './fields-props';

const KINDS: readonly GoalKind[] = ['position', 'specialism', 'pay', 'meaning', 'balance', 'learning'];

/** The goal itself: its sentence, why, what kind it is, by when, and the longer goal it leads to. */
export function AboutFields({ draft, change, problemOf, longer }: FieldsProps): ReactNode {
  return (
    <>
      <TextField
        label={i18n.t('goal.statement')}
        hint={i18n.t('goal.statement_hint')}
        maxLength={2_000}
        value={draft.statement}
        onChange={(statement) => change({ statement })}
        error={problemOf('statement')}
      />
      <TextField
        label={i18n.t('goal.benefit')}
        hint={i18n.t('goal.benefit_hint')}
        maxLength={2_000}
        value={draft.benefit}
        onChange={(benefit) => change({ benefit })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={i18n.t('goal.kind')}
          value={draft.kind}
          choices={KINDS.map((value) => ({ value, label: say({ key: `goal.kind_${value}` }) }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          type="date"
          label={i18n.t('goal.due')}
          value={draft.due}
          onChange={(due) => change({ due })}
          error={problemOf('due')}
        />
      </div>
      {longer !== null && longer.length > 0 && (
        <SelectField
          label={i18n.t('goal.parent')}
          value={draft.parentId}
          choices={[
            { value: '', label: i18n.t('goal.parent_none') },
            ...longer.map(({ id, statement }) => ({ value: id, label: statement })),
          ]}
          onChange={(parentId) => change({ parentId })}
        />
      )}
      {longer !== null && longer.length > 0 && draft.parentId === '' && (
        <TextField
          label={i18n.t('goal.why_no_parent')}
          hint={i18n.t('goal.why_no_parent_hint')}
          maxLength={2_000}
          value={draft.whyNoParent}
          onChange={(whyNoParent) => change({ whyNoParent })}
        />
      )}
    </>
  );
}
