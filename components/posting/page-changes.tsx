import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { NorthingDb } from '@/utils/db/northing-db';
import { changesBetween } from '@/utils/identity/changes';
import { say } from '@/utils/platform/say';
import type { PostingFacts } from '@/utils/posting/posting';
import { ChangeList } from './change-list';
import type { PostingView } from './posting-view';
import { useRecord } from './use-record';

export interface PageChangesProps {
  readonly db: NorthingDb | null;
  readonly view: PostingView;
  /** What the page says now, without the user's corrections. */
  readonly read: PostingFacts;
  /** Takes the new version over; left out where that is not possible. */
  readonly onTakeOver?: (() => void) | undefined;
}

/** What changed on the page of a saved ad since it was saved; nothing where nothing did. */
export function PageChanges({ db, view, read, onTakeOver }: PageChangesProps): ReactNode {
  const record = useRecord(db, view.key);
  if (record === null || record.isLight) return null;
  const fields = changesBetween(record.facts, read);
  if (fields.length === 0) return null;
  const count = fields.length;
  return (
    <Notice
      kind="info"
      title={say({ key: 'version.changed', count, params: { count } })}
      action={
        onTakeOver !== undefined && (
          <Button small onClick={onTakeOver}>
            {i18n.t('version.take_over')}
          </Button>
        )
      }
    >
      <p className="mb-2">{i18n.t('version.changed_body')}</p>
      <ChangeList before={record.facts} after={read} fields={fields} />
    </Notice>
  );
}
