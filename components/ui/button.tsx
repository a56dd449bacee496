import type { ComponentProps, ReactNode } from 'react';
import { joinClasses } from './join-classes';

export type ButtonVariant = 'main' | 'plain' | 'ghost' | 'danger';

const LOOKS: Record<ButtonVariant, string> = {
  main: 'border-star bg-star text-star-ink hover:not-disabled:border-star-deep hover:not-disabled:bg-star-deep',
  plain: 'border-edge/60 bg-card text-ink hover:not-disabled:border-edge hover:not-disabled:bg-sunk',
  ghost:
    'border-transparent bg-transparent text-star hover:not-disabled:bg-sunk hover:not-disabled:text-star-deep',
  danger: 'border-out/60 bg-card text-out hover:not-disabled:border-out hover:not-disabled:bg-out-wash',
};

export interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is for the one thing a screen is there for; `danger` for what takes something away. */
  readonly variant?: ButtonVariant;
  /** 32 px instead of 36, for a control inside a row. */
  readonly small?: boolean;
  /** The key that does the same, shown behind the label. */
  readonly keys?: string;
  readonly icon?: ReactNode;
  /** Its work is under way: it can't be pressed twice, and keeps its place and focus. */
  readonly busy?: boolean;
}

/** A button of at least 36 px, 32 where it is small. Pressed, it shows that it is on. */
export function Button({
  variant = 'plain',
  small = false,
  keys,
  icon,
  busy = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={joinClasses(
        'inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold wrap-normal',
        'transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-60 aria-busy:cursor-progress aria-busy:opacity-80',
        small ? 'min-h-8 px-2 py-1 text-sm' : 'min-h-9 px-3 py-1.5',
        'aria-pressed:border-star aria-pressed:bg-star-wash aria-pressed:text-star',
        LOOKS[variant],
        className,
      )}
    >
      {icon}
      <span>{children}</span>
      {keys !== undefined && (
        <kbd
          aria-hidden="true"
          className="rounded-sm border border-current/40 px-1 font-sans text-xs leading-4 font-normal opacity-90"
        >
          {keys}
        </kbd>
      )}
    </button>
  );
}
