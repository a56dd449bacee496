import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { safeLink } from '@/utils/url/safe-link';
import { AdLink } from './ad-link';

/** Says that only a card of a results page was read, and leads to the ad. */
export function LightNotice({ url }: { readonly url: string }): ReactNode {
  const link = safeLink(url);
  return (
    <Notice
      kind="info"
      title={i18n.t('version.light')}
      action={
        link !== null && (
          <AdLink
            url={link}
            className="inline-flex min-h-8 items-center font-semibold text-star underline-offset-3 hover:underline"
          >
            {i18n.t('version.light_open')}
          </AdLink>
        )
      }
    >
      {i18n.t('version.light_body')}
    </Notice>
  );
}
