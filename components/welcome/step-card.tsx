import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

export interface StepCardProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
  /** The one thing this step is there for. */
  readonly main: ReactNode;
  readonly onBack?: () => void;
  /** Goes on without doing it; left out on the last step. */
  readonly onSkip?: () => void;
  readonly takesFocus: boolean;
  /** The step under the greeting: its heading stands one level lower. */
  readonly isFirst?: boolean;
}

/** One step of the welcome on its card, with the way on, past and back at its foot. */
export function StepCard(props: StepCardProps): ReactNode {
  const { title, note, children, main, onBack, onSkip, takesFocus, isFirst = false } = props;
  return (
    <section className="overflow-hidden rounded-lg border border-line bg-card shadow-raised">
      <div className="flex flex-col gap-4 p-4 sm:p-6">
        <div>
          <PageHeading level={isFirst ? 2 : 1} takesFocus={takesFocus}>
            {title}
          </PageHeading>
          <p className="text-soft">{note}</p>
        </div>
        {children}
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-sunk px-4 py-3 sm:px-6">
        {main}
        {onSkip && (
          <Button variant="ghost" onClick={onSkip}>
            {i18n.t('welcome.skip')}
          </Button>
        )}
        {onBack && (
          <Button variant="ghost" className="ml-auto" onClick={onBack}>
            {i18n.t('welcome.back')}
          </Button>
        )}
      </footer>
    </section>
  );
}
