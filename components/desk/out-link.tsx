import type { ReactNode } from 'react';

import { safeLink } from '@/utils/url/safe-link';

/** How a link out of the desk looks. */
export const outLook =
  'inline-flex min-h-9 items-center gap-2 rounded-md border border-edge/60 bg-card px-3 py-1.5 font-semibold transition-colors duration-100 hover:border-edge hover:bg-sunk';

export interface OutLinkProps {
  readonly url: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A link out of the desk, looking like a button; nothing for an address that a press could do harm with. */
export function OutLink({ url, icon, children }: OutLinkProps): ReactNode {
  const link = safeLink(url);
  if (link === null) return null;
  return (
    <a href={link} target="_blank" rel="noreferrer" className={outLook}>
      {icon}
      {children}
    </a>
  );
}
