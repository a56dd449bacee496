import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '@/components/ui/page-heading';

export interface TeamHeadingProps {
  readonly kicker?: ReactNode;
  /** Whose people they are; null where the page does not tell. */
  readonly firm: string | null;
  readonly takesFocus?: boolean;
}

/** Says that a page shows several people, and whose. */
export function TeamHeading({ kicker, firm, takesFocus = false }: TeamHeadingProps): ReactNode {
  return (
    <header className="flex flex-col items-start gap-0.5">
      {kicker !== undefined && <p className="text-xs text-faint">{kicker}</p>}
      <PageHeading takesFocus={takesFocus}>
        {firm === null ? i18n.t('person.team_unnamed') : i18n.t('person.team_of', { firm })}
      </PageHeading>
    </header>
  );
}
