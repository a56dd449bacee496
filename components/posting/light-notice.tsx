import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { safeLink } from '@/utils/url/safe-link';

/** Says that only a card of a results page was read, and leads to the ad. */
export function LightNotice({ url }: { readonly url: string }): ReactNode {
  const link = safeLink(url);
  return (
    <Notice
      kind="info"
      title={i18n.t('version.light')}
      action={
        link !== null && (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-8 items-center font-semibold text-star underline-offset-3 hover:underline"
          >
            {i18n.t('version.light_open')}
          </a>
        )
      }
    >
      {i18n.t('version.light_body')}
    </Notice>
  );
}
