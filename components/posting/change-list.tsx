import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { WatchedField } from '@/utils/identity/changes';
import { say } from '@/utils/platform/say';
import type { PostingFacts } from '@/utils/posting/posting';
import { factText } from './fact-text';
import { TextDiff } from './text-diff';

export interface ChangeListProps {
  readonly before: PostingFacts;
  readonly after: PostingFacts;
  readonly fields: readonly WatchedField[];
}

/** What became of each changed fact: what it said before and what it says now; the text word by word. */
export function ChangeList({ before, after, fields }: ChangeListProps): ReactNode {
  return (
    <dl className="flex flex-col gap-2 text-ink">
      {fields.map((field) =>
        field === 'description' ? (
          <div key={field}>
            <dt className="text-sm font-semibold">{i18n.t('version.text_changed')}</dt>
            <dd>
              <TextDiff before={before.description ?? ''} after={after.description ?? ''} />
            </dd>
          </div>
        ) : (
          <div key={field}>
            <dt className="text-sm font-semibold">{say({ key: `field.${field}` })}</dt>
            <dd className="text-sm">
              <span className="sr-only">{i18n.t('version.was')} </span>
              <del className="text-faint">
                {factText(before, field) ?? i18n.t('version.was_not_stated')}
              </del>{' '}
              <span className="sr-only">{i18n.t('version.is')} </span>
              <ins className="font-semibold no-underline">{factText(after, field)}</ins>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
