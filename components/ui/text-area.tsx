import type { ComponentProps, ReactNode } from 'react';
import { CONTROL, FieldFrame, type FieldFrameProps } from './field-frame';
import { joinClasses } from './join-classes';

export interface TextAreaProps
  extends FieldFrameProps, Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'id' | 'defaultValue'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text with their label; grows with its text where the browser can. */
export function TextArea({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  className,
  rows = 3,
  ...rest
}: TextAreaProps): ReactNode {
  return (
    <FieldFrame
      label={label}
      {...(labelHidden && { labelHidden })}
      {...(hint !== undefined && { hint })}
      error={error ?? null}
    >
      {(wiring) => (
        <textarea
          {...rest}
          rows={rows}
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          // `field-sizing` grows with the text and forgets `rows`; the least height keeps them.
          style={{ minHeight: `calc(${rows}lh + 0.875rem)` }}
          className={joinClasses(CONTROL, 'field-sizing-content max-h-96 resize-y', className)}
        />
      )}
    </FieldFrame>
  );
}
