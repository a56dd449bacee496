import type { ComponentProps, ReactNode } from 'react';
import { CONTROL, FieldFrame, type FieldFrameProps } from './field-frame';
import { joinClasses } from './join-classes';

export interface TextFieldProps
  extends FieldFrameProps, Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'id' | 'defaultValue'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label. */
export function TextField({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  className,
  ...rest
}: TextFieldProps): ReactNode {
  return (
    <FieldFrame
      label={label}
      {...(labelHidden && { labelHidden })}
      {...(hint !== undefined && { hint })}
      error={error ?? null}
    >
      {(wiring) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={joinClasses(CONTROL, 'min-h-9', className)}
        />
      )}
    </FieldFrame>
  );
}
