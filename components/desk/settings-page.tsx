import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { BoardSettings } from './board-settings';
import { DeskPage } from './desk-page';
import { KeySettings } from './key-settings';
import { ReminderSettings } from './reminder-settings';
import { SettingCard } from './setting-card';
import { ThemeSetting } from './theme-setting';
import { ThresholdSettings } from './threshold-settings';
import { ViewedSettings } from './viewed-settings';

/** Look, boards, keys and the lines between verdicts. */
export function SettingsPage(): ReactNode {
  return (
    <DeskPage title={i18n.t('desk.settings')} intro={i18n.t('settings.intro')} width="reading">
      <div className="flex flex-col gap-4">
        <SettingCard title={i18n.t('settings.look')}>
          <ThemeSetting />
        </SettingCard>
        <SettingCard title={i18n.t('settings.boards')} note={i18n.t('settings.boards_body')}>
          <BoardSettings />
        </SettingCard>
        <SettingCard title={i18n.t('settings.shortcuts')} note={i18n.t('settings.shortcuts_body')}>
          <KeySettings />
        </SettingCard>
        <SettingCard title={i18n.t('settings.reminder')} note={i18n.t('settings.reminder_body')}>
          <ReminderSettings />
        </SettingCard>
        <SettingCard title={i18n.t('settings.viewed')} note={i18n.t('settings.viewed_body')}>
          <ViewedSettings />
        </SettingCard>
        <SettingCard title={i18n.t('settings.thresholds')} note={i18n.t('settings.thresholds_body')}>
          <ThresholdSettings />
        </SettingCard>
        <SettingCard title={i18n.t('settings.help')} note={i18n.t('settings.help_body')}>
          <Button onClick={() => location.assign('welcome.html#/boards')}>
            {i18n.t('settings.help_open')}
          </Button>
        </SettingCard>
      </div>
    </DeskPage>
  );
}
