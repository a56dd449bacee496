import type { ComponentProps, ReactNode } from 'react';
import { CONTROL, FieldFrame, type FieldFrameProps } from './field-frame';
import { joinClasses } from './join-classes';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectFieldProps<Value extends string>
  extends
    FieldFrameProps,
    Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'id' | 'defaultValue' | 'children'> {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one, as the platform's own list. */
export function SelectField<Value extends string>({
  label,
  labelHidden,
  hint,
  error,
  value,
  choices,
  onChange,
  className,
  ...rest
}: SelectFieldProps<Value>): ReactNode {
  return (
    <FieldFrame
      label={label}
      {...(labelHidden && { labelHidden })}
      {...(hint !== undefined && { hint })}
      error={error ?? null}
    >
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          value={value}
          onChange={(event) => {
            const choice = choices.find((one) => one.value === event.target.value);
            if (choice !== undefined) onChange(choice.value);
          }}
          className={joinClasses(CONTROL, 'min-h-9', className)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
