import { useId, type ReactNode } from 'react';

/** What every labelled control takes. */
export interface FieldFrameProps {
  readonly label: string;
  /** Keeps the label for screen readers only, where the surroundings already say it. */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; announced, and ties itself to the control. */
  readonly error?: string | null;
}

/** What the control inside has to carry so that label, hint and error belong to it. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** The frame of every text, number or choice control, so that they all look and read alike. */
export const CONTROL =
  'w-full min-w-0 rounded-md border border-edge bg-card px-2.5 py-1.5 aria-invalid:border-out disabled:bg-sunk disabled:text-faint';

/** Label above, control, then hint and error below. */
export function FieldFrame({
  label,
  labelHidden = false,
  hint,
  error = null,
  children,
}: FieldFrameProps & { readonly children: (wiring: FieldWiring) => ReactNode }): ReactNode {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter(
    Boolean,
  );
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === null ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-faint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} role="alert" className="text-xs font-semibold text-out">
          {error}
        </p>
      )}
    </div>
  );
}
