import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/time-text';
import { uiLocale } from './fact-text';

/** Says since when the page of a saved ad says that it is closed. */
export function GoneNotice({ goneAt }: { readonly goneAt: string }): ReactNode {
  return (
    <Notice kind="warn" title={i18n.t('version.closed')}>
      {i18n.t('version.closed_body', { day: dayText(goneAt, uiLocale()) })}
    </Notice>
  );
}
