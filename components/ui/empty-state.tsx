import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  /** What will stand here. */
  readonly title: string;
  /** The state is the whole screen, and its title the screen's heading. */
  readonly isScreen?: boolean;
  /** What it takes: how many more, or what to do. */
  readonly children?: ReactNode;
  /** The one thing to do next. */
  readonly action?: ReactNode;
}

/** A screen or list with nothing in it yet. */
export function EmptyState({ icon, title, isScreen = false, children, action }: EmptyStateProps): ReactNode {
  const Title = isScreen ? 'h1' : 'p';
  return (
    <div className="my-auto flex flex-col items-center gap-2 px-6 py-10 text-center">
      {icon !== undefined && (
        <span aria-hidden="true" className="mb-1 text-faint">
          {icon}
        </span>
      )}
      <Title className="font-heading text-lg font-semibold">{title}</Title>
      {children !== undefined && <div className="max-w-[42ch] text-soft">{children}</div>}
      {action !== undefined && action !== false && <div className="mt-2">{action}</div>}
    </div>
  );
}
