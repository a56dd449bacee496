import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { joinClasses } from '@/components/ui/join-classes';
import { TextArea } from '@/components/ui/text-area';

const ACCEPT =
  '.pdf,.docx,.json,.zip,.txt,.md,application/pdf,application/json,application/zip,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface ResumePickerProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Where a résumé comes in: dropped, chosen, or pasted as text. */
export function ResumePicker({ onFile, onText }: ResumePickerProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  return (
    <div className="flex flex-col gap-3">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onFile(file);
        }}
        className={joinClasses(
          'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border-2 border-dashed px-4 py-4',
          over ? 'border-star bg-star-wash' : 'border-edge/60 bg-paper',
        )}
      >
        <FileUp size={24} aria-hidden className={over ? 'text-star' : 'text-faint'} />
        <div className="min-w-48 flex-1">
          <p className="font-semibold">{i18n.t('resume.drop')}</p>
          <p className="text-sm text-soft">{i18n.t('resume.drop_hint')}</p>
        </div>
        <label htmlFor={id} className="sr-only">
          {i18n.t('resume.choose')}
        </label>
        <input
          ref={picker}
          id={id}
          type="file"
          accept={ACCEPT}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
            // The same file can be chosen again after it was put right.
            event.target.value = '';
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => picker.current?.click()}>{i18n.t('resume.choose')}</Button>
          <Button variant="ghost" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            {i18n.t('resume.paste')}
          </Button>
        </div>
      </div>
      {pasting && (
        <form
          className="flex flex-col items-start gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') onText(text);
          }}
        >
          <div className="w-full">
            <TextArea label={i18n.t('resume.paste_label')} rows={6} value={text} onChange={setText} />
          </div>
          <Button type="submit" disabled={text.trim() === ''}>
            {i18n.t('resume.paste_read')}
          </Button>
        </form>
      )}
    </div>
  );
}
