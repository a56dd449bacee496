import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { DeskPage } from './desk-page';

/** What is kept, where, what leaves, and what each permission is for; one screen, plain words. */
export function PrivacyPage(): ReactNode {
  const kept = [
    i18n.t('privacy.kept_jobs'),
    i18n.t('privacy.kept_people'),
    i18n.t('privacy.kept_me'),
    i18n.t('privacy.kept_not'),
  ];
  const sources = [
    i18n.t('privacy.sources_esco'),
    i18n.t('privacy.sources_onet'),
    i18n.t('privacy.sources_topics'),
    i18n.t('privacy.sources_vectors'),
    i18n.t('privacy.sources_learnt'),
    i18n.t('privacy.sources_cities'),
    i18n.t('privacy.sources_faces'),
  ];
  const permissions = [
    ['storage', i18n.t('privacy.permission_storage')],
    ['unlimitedStorage', i18n.t('privacy.permission_unlimited')],
    ['activeTab', i18n.t('privacy.permission_active_tab')],
    ['scripting', i18n.t('privacy.permission_scripting')],
    ['offscreen', i18n.t('privacy.permission_offscreen')],
    ['alarms', i18n.t('privacy.permission_alarms')],
    ['contextMenus', i18n.t('privacy.permission_context_menus')],
    ['sidePanel', i18n.t('privacy.permission_side_panel')],
    ['notifications', i18n.t('privacy.permission_notifications')],
    [i18n.t('desk.job_boards'), i18n.t('privacy.permission_boards')],
  ] as const;
  return (
    <DeskPage title={i18n.t('privacy.title')} intro={i18n.t('privacy.intro')} width="reading">
      <div className="flex flex-col gap-5 rounded-lg border border-line bg-card p-4 sm:p-5">
        <Part title={i18n.t('privacy.kept')}>
          <ul className="flex list-disc flex-col gap-1 pl-5 text-soft marker:text-faint">
            {kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <Part title={i18n.t('privacy.where')}>
          <p className="text-soft">{i18n.t('privacy.where_body')}</p>
        </Part>
        <Part title={i18n.t('privacy.leaves')}>
          <p className="text-soft">{i18n.t('privacy.leaves_body')}</p>
          <p className="text-soft">{i18n.t('privacy.leaves_export')}</p>
        </Part>
        <Part title={i18n.t('privacy.permissions')}>
          <dl className="flex flex-col">
            {permissions.map(([name, line]) => (
              <div
                key={name}
                className="grid gap-x-4 border-t border-line py-1.5 first:border-t-0 sm:grid-cols-[9rem_minmax(0,1fr)]"
              >
                <dt className="font-semibold">{name}</dt>
                <dd className="text-soft">{line}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title={i18n.t('privacy.control')}>
          <p className="text-soft">{i18n.t('privacy.control_body')}</p>
        </Part>
        <Part title={i18n.t('privacy.sources')}>
          <ul className="flex list-disc flex-col gap-1 pl-5 text-soft marker:text-faint">
            {sources.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      </div>
    </DeskPage>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <h2 className="mb-1 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
