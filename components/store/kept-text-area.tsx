import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { TextArea } from '@/components/ui/text-area';
import { useUnfinished } from '@/components/ui/unfinished';
import { useKeptText, type KeptTextInput } from './use-kept-text';

export interface KeptTextAreaProps extends KeptTextInput {
  readonly label: string;
  /** The label is for those who can't see that a heading says it already. */
  readonly labelHidden?: boolean;
  readonly hint: string;
  readonly rows?: number;
}

/** A text area whose text is kept as it is typed, and says so. */
export function KeptTextArea({
  label,
  labelHidden = false,
  hint,
  rows = 3,
  ...input
}: KeptTextAreaProps): ReactNode {
  const { text, setText, finish, state } = useKeptText(input);
  const [writing, setWriting] = useState(false);
  useUnfinished(writing);
  return (
    <TextArea
      label={label}
      labelHidden={labelHidden}
      rows={rows}
      value={text}
      onChange={(typed) => {
        setWriting(true);
        setText(typed);
      }}
      onBlur={(event) => {
        finish();
        // When the window loses the focus and not the field, the user is still at it.
        if (document.activeElement !== event.currentTarget) setWriting(false);
      }}
      hint={state === 'kept' ? i18n.t('posting.notes_kept') : hint}
      error={state === 'failed' ? i18n.t('posting.notes_failed') : null}
    />
  );
}
