import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import type { MessageInput, MessageKind } from '@/utils/network/message-draft';
import { MESSAGE_KINDS, messageDraft, usualMessage } from '@/utils/network/message-draft';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { say } from '@/utils/platform/say';

export interface MessageWriterProps extends Omit<MessageInput, 'posting'> {
  /** Jobs it can be about. */
  readonly postings: readonly Posting[];
  /** ISO day. */
  readonly today: string;
  readonly onCopy: (text: string) => void;
}

/** A short message filled from person, job and pitch, to be changed and copied by me; Northing never sends anything. */
export function MessageWriter({ postings, today, onCopy, ...known }: MessageWriterProps): ReactNode {
  const { person, log, headline } = known;
  const [kind, setKind] = useState<MessageKind>(() => usualMessage(log, today));
  const [postingId, setPostingId] = useState(() => postings[0]?.id ?? '');
  const [changed, setChanged] = useState<string | null>(null);
  const posting = postings.find(({ id }) => id === postingId) ?? null;
  const drafted = useMemo(
    () => messageDraft(kind, { person, posting, log, headline }).map(say).join('\n\n'),
    [kind, person, posting, log, headline],
  );
  const text = changed ?? drafted;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
        <SelectField
          label={i18n.t('message.kind')}
          value={kind}
          choices={MESSAGE_KINDS.map((value) => ({
            value,
            label: say({ key: `message.kind_${value.replaceAll('-', '_')}` }),
          }))}
          onChange={(next) => {
            setKind(next);
            setChanged(null);
          }}
        />
        {postings.length > 0 && (
          <SelectField
            label={i18n.t('exchange.about')}
            value={postingId}
            choices={[
              { value: '', label: i18n.t('exchange.about_none') },
              ...postings.map((one) => ({
                value: one.id,
                label: currentFacts(one).title ?? i18n.t('posting.untitled'),
              })),
            ]}
            onChange={(next) => {
              setPostingId(next);
              setChanged(null);
            }}
          />
        )}
      </div>
      <TextArea
        label={i18n.t('message.text')}
        hint={i18n.t('message.hint')}
        rows={6}
        maxLength={4000}
        value={text}
        onChange={setChanged}
      />
      <Button className="self-start" icon={<Copy size={15} aria-hidden />} onClick={() => onCopy(text)}>
        {i18n.t('message.copy')}
      </Button>
    </div>
  );
}
