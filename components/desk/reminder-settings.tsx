import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { useReminder } from './use-reminder';

const HOURS = Array.from({ length: 24 }, (_none, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** Whether to be reminded of people who are due, and when not to. */
export function ReminderSettings(): ReactNode {
  const { terms, change, turnOn, isRefused } = useReminder();
  if (terms === null) return null;
  return (
    <div className="flex flex-col gap-3">
      <Checkbox
        label={i18n.t('settings.reminder_on')}
        checked={terms.isOn}
        onChange={(isOn) => (isOn ? turnOn() : change({ ...terms, isOn }))}
      />
      {isRefused && <Notice kind="info" title={i18n.t('settings.reminder_refused')} />}
      {terms.isOn && (
        <div className="grid max-w-sm grid-cols-2 gap-3">
          <SelectField
            label={i18n.t('settings.quiet_from')}
            value={String(terms.quietFrom)}
            choices={HOURS}
            onChange={(hour) => change({ ...terms, quietFrom: Number(hour) })}
          />
          <SelectField
            label={i18n.t('settings.quiet_to')}
            value={String(terms.quietTo)}
            choices={HOURS}
            onChange={(hour) => change({ ...terms, quietTo: Number(hour) })}
          />
        </div>
      )}
    </div>
  );
}
