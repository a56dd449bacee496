import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
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
        <div className="flex flex-wrap gap-2">
          <FileButton label={i18n.t('resume.choose')} accept={ACCEPT} onFile={onFile} />
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
