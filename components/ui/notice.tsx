import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface NoticeProps {
  readonly kind: 'info' | 'warn' | 'error';
  /** What happened. */
  readonly title: string;
  /** Whether what the user has is safe, and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

const KINDS = {
  info: { look: 'bg-star-wash', mark: 'text-star', Icon: Info },
  warn: { look: 'bg-bills-wash', mark: 'text-bills', Icon: TriangleAlert },
  error: { look: 'bg-out-wash', mark: 'text-out', Icon: CircleAlert },
};

/** Says what happened, whether everything is safe, and what to do. An error is announced at once. */
export function Notice({ kind, title, children, action }: NoticeProps): ReactNode {
  const { look, mark, Icon } = KINDS[kind];
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={joinClasses('flex items-start gap-2.5 rounded-lg px-3 py-2.5 forced-colors:border', look)}
    >
      <Icon size={18} aria-hidden className={joinClasses('mt-0.5 shrink-0', mark)} />
      <div className="flex min-w-0 grow flex-col gap-1">
        <p className="font-semibold">{title}</p>
        {children !== undefined && <div className="text-soft">{children}</div>}
        {action !== undefined && action !== false && (
          <div className="mt-1 flex flex-wrap gap-2">{action}</div>
        )}
      </div>
    </div>
  );
}
