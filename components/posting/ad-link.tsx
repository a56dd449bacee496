import type { MouseEvent, ReactNode } from 'react';
import { safeLink } from '@/utils/url/safe-link';
import { useOpenAd } from './use-open-ad';

export interface AdLinkProps {
  readonly url: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Leads to the page of a saved ad, in a tab that remembers what it was opened for; nothing for an address that could do harm. */
export function AdLink({ url, className, children }: AdLinkProps): ReactNode {
  const openAd = useOpenAd();
  const link = safeLink(url);
  if (link === null) return null;
  const open = (event: MouseEvent): void => {
    // With a key held the browser opens it as the user is used to.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openAd(link);
  };
  return (
    <a href={link} target="_blank" rel="noreferrer" onClick={open} className={className}>
      {children}
    </a>
  );
}
