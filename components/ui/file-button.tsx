import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

import { Button } from './button';

export interface FileButtonProps {
  readonly label: string;
  /** Endings and media types the dialog offers first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Whether the button is to be seen; the choice stays open to assistive technology. */
  readonly shown?: boolean;
}

/** A button that opens the browser's dialog for one file. */
export function FileButton({ label, accept, onFile, shown = true }: FileButtonProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const pickerId = useId();
  return (
    <>
      <label htmlFor={pickerId} className="sr-only">
        {label}
      </label>
      <input
        ref={picker}
        id={pickerId}
        type="file"
        accept={accept}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was put right.
          event.target.value = '';
        }}
      />
      {shown && <Button onClick={() => picker.current?.click()}>{label}</Button>}
    </>
  );
}
