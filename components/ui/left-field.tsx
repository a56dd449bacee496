import { useState, type ReactNode } from 'react';
import { TextArea } from './text-area';
import { TextField } from './text-field';

export interface LeftFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly value: string;
  /** Told when the field is left, and only where the text is another one. */
  readonly onCommit: (value: string) => void;
  /** Several lines, this many at least. */
  readonly rows?: number;
  readonly maxLength?: number;
}

/** A text that is kept when its field is left, so that a sentence is one step and not one a letter. */
export function LeftField({ value, onCommit, rows, maxLength = 500, ...rest }: LeftFieldProps): ReactNode {
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string } | null>(null);
  // A draft belongs to the text it was begun on; once that changes from outside, the field follows.
  const text = draft !== null && draft.of === value ? draft.text : value;
  const shared = {
    ...rest,
    maxLength,
    value: text,
    onChange: (next: string) => setDraft({ of: value, text: next }),
    onBlur: () => {
      setDraft(null);
      if (text.trim() !== value) onCommit(text.trim());
    },
  };
  return rows === undefined ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />;
}
