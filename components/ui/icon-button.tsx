import type { ComponentProps, ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  /** What it does, for tooltip and screen reader. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A square button of 32 px that shows only an icon and is named by its label. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={joinClasses(
        'inline-grid size-8 shrink-0 place-items-center rounded-md text-faint transition-colors duration-100',
        'hover:not-disabled:bg-sunk hover:not-disabled:text-ink disabled:opacity-50',
        className,
      )}
    >
      {icon}
    </button>
  );
}
