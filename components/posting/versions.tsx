import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/section';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Posting } from '@/utils/posting/posting';
import type { PostingView } from './posting-view';
import { useVersions } from './use-versions';
import { VersionRow } from './version-row';

export interface VersionsProps {
  readonly db: NorthingDb | null;
  readonly view: PostingView;
}

/** The kept versions of a saved ad; nothing while there is only the one. */
export function Versions({ db, view }: VersionsProps): ReactNode {
  return view.saved === null ? null : <VersionsOf db={db} posting={view.saved} />;
}

function VersionsOf({
  db,
  posting,
}: {
  readonly db: NorthingDb | null;
  readonly posting: Posting;
}): ReactNode {
  const { versions, restore } = useVersions(db, posting.id);
  if (versions.length < 2) return null;
  return (
    <Section title={i18n.t('version.history')}>
      <p className="text-sm text-soft">{i18n.t('version.history_body')}</p>
      <ol>
        {versions.map((version, place) => (
          <VersionRow
            key={version.id}
            version={version}
            before={versions[place + 1] ?? null}
            kept={posting.facts}
            onRestore={restore}
          />
        ))}
      </ol>
    </Section>
  );
}
