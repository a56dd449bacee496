import type { ReactNode } from 'react';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** A box to tick; its whole line is the target. */
export function Checkbox({ label, hint, checked, onChange, disabled = false }: CheckboxProps): ReactNode {
  return (
    <label className="flex min-h-8 items-start gap-2.5 py-1 has-enabled:cursor-pointer">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4.5 shrink-0 accent-star"
      />
      <span className="min-w-0">
        {label}
        {hint !== undefined && <span className="block text-xs text-faint">{hint}</span>}
      </span>
    </label>
  );
}
