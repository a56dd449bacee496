import { useState, type ReactNode } from 'react';
import { TextField, type TextFieldProps } from './text-field';

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'onBlur'> {
  readonly value: number | null;
  /** Told when the field is left or Enter is pressed, and only where the number is another one; null when emptied. */
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
}

const written = (value: number | null): string => (value === null ? '' : String(value));

/** One number with its label. What is no number or out of range goes back to what it was. */
export function NumberField({ value, onCommit, min = 0, max = 1e12, ...rest }: NumberFieldProps): ReactNode {
  const [draft, setDraft] = useState<{ readonly of: number | null; readonly text: string } | null>(null);
  // A draft belongs to the value it was begun on; once that changes from outside, the field follows.
  const text = draft !== null && draft.of === value ? draft.text : written(value);
  const commit = (): void => {
    const typed = text.trim() === '' ? null : Number(text.replace(',', '.'));
    setDraft(null);
    if (typed === value) return;
    if (typed === null || (Number.isFinite(typed) && typed >= min && typed <= max)) onCommit(typed);
  };
  return (
    <TextField
      inputMode="decimal"
      maxLength={16}
      {...rest}
      value={text}
      onChange={(next) => setDraft({ of: value, text: next })}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
