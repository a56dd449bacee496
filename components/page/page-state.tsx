import { Compass, EyeOff, FileX, KeyRound, Unplug, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { problemWords } from '@/components/evidence/problem-words';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import type { Problem } from '@/utils/capture/page-reading';
import { say } from '@/utils/platform/say';
import { safeLink } from '@/utils/url/safe-link';

type Silent = 'no-access' | 'failed' | 'none' | 'expired' | 'wall';
export type IdlePage = 'loading' | 'reading' | Silent;

const ICONS: Record<Silent, LucideIcon> = {
  'no-access': EyeOff,
  failed: Unplug,
  none: Compass,
  expired: FileX,
  wall: KeyRound,
};

export interface PageStateProps {
  readonly kind: IdlePage;
  /** What was odd about the page, where it was read. */
  readonly problems?: readonly Problem[];
  readonly onReadAgain: () => void;
  /** Leads to where job boards are allowed. */
  readonly onChooseBoards: () => void;
}

/** A page that offers nothing to keep: what it is, and what to do next. */
export function PageState({ kind, problems = [], onReadAgain, onChooseBoards }: PageStateProps): ReactNode {
  if (kind === 'loading' || kind === 'reading')
    return <LoadingState label={i18n.t('page.reading')} lines={5} />;
  const Icon = ICONS[kind];
  const framed = safeLink(problems.find(({ code }) => code === 'ad_in_frame')?.detail ?? '');
  const key = `page.${kind.replaceAll('-', '_')}`;
  return (
    <EmptyState
      icon={<Icon size={28} />}
      isScreen
      title={say({ key })}
      action={
        kind === 'no-access' ? (
          <Button variant="main" onClick={onChooseBoards}>
            {i18n.t('page.choose_boards')}
          </Button>
        ) : (
          kind !== 'expired' && <Button onClick={onReadAgain}>{i18n.t('page.read_anyway')}</Button>
        )
      }
    >
      <p>{say({ key: `${key}_body` })}</p>
      {problemWords(problems).map((words) => (
        <p key={words} className="mt-2">
          {words}
        </p>
      ))}
      {framed !== null && (
        <a
          href={framed}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 items-center font-semibold text-star underline-offset-3 hover:underline"
        >
          {i18n.t('page.open_frame')}
        </a>
      )}
      {kind === 'no-access' && <p className="mt-2">{i18n.t('page.no_access_board')}</p>}
    </EmptyState>
  );
}
