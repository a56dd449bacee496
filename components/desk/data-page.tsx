import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { BinCard } from '@/components/data/bin-card';
import { ContactsCard } from '@/components/data/contacts-card';
import { EraseCard } from '@/components/data/erase-card';
import { ExportCard } from '@/components/data/export-card';
import { ImportCard } from '@/components/data/import-card';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { SettingCard } from './setting-card';

/** Out, in, back and away: export, import, bin and erase. */
export function DataPage(): ReactNode {
  const { db } = useDesk();
  return (
    <DeskPage title={i18n.t('desk.data')} intro={i18n.t('desk.data_intro')} width="reading">
      <div className="flex flex-col gap-4">
        <SettingCard title={i18n.t('desk.data_export')} note={i18n.t('desk.data_export_body')}>
          <ExportCard db={db} />
        </SettingCard>
        <SettingCard title={i18n.t('desk.data_import')} note={i18n.t('desk.data_import_body')}>
          <ImportCard db={db} />
        </SettingCard>
        <SettingCard title={i18n.t('contacts.title')} note={i18n.t('contacts.body')}>
          <ContactsCard db={db} />
        </SettingCard>
        <SettingCard title={i18n.t('desk.data_bin')} note={i18n.t('desk.data_bin_body')}>
          <BinCard db={db} />
        </SettingCard>
        <SettingCard title={i18n.t('desk.data_erase')} note={i18n.t('desk.data_erase_body')}>
          <EraseCard db={db} />
        </SettingCard>
      </div>
    </DeskPage>
  );
}
