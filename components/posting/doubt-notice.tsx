import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { problemWords } from '@/components/evidence/problem-words';
import { Notice } from '@/components/ui/notice';
import { say } from '@/utils/platform/say';
import { uiLocale } from './fact-text';
import { doubtfulFields, type PostingView } from './posting-view';

/** Says which essential fields may be wrong and what was odd about the page; nothing when the reading is clean. */
export function DoubtNotice({ view }: { readonly view: PostingView }): ReactNode {
  const doubtful = doubtfulFields(view);
  const problems = problemWords(view.problems);
  if (doubtful.length === 0 && problems.length === 0) return null;
  const names = doubtful.map((field) => say({ key: `field.${field}` }));
  const fields = new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).format(names);
  return (
    <Notice kind="warn" title={i18n.t('page.incomplete')}>
      {doubtful.length > 0 && <p>{i18n.t('page.incomplete_body', { fields })}</p>}
      {problems.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}
