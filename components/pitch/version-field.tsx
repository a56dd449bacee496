import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { LeftField } from '@/components/ui/left-field';
import { draftPitch, PITCH_SECONDS, secondsToSay } from '@/utils/pitch/pitch';
import type { PitchLength, ProofPoint } from '@/utils/pitch/pitch';
import { MarkedText } from './marked-text';

export interface VersionFieldProps {
  readonly length: PitchLength;
  readonly text: string;
  readonly headline: string;
  readonly proofs: readonly ProofPoint[];
  readonly onChange: (text: string) => void;
  readonly onCopy: (text: string) => void;
}

/** One length of the pitch: written or drafted from its parts, timed, read critically, copied. */
export function VersionField({
  length,
  text,
  headline,
  proofs,
  onChange,
  onCopy,
}: VersionFieldProps): ReactNode {
  const draft = draftPitch({ headline, proofs }, length);
  const meant = String(PITCH_SECONDS[length]);
  const label = i18n.t(length === 'short' ? 'pitch.short' : 'pitch.long');
  return (
    <div className="flex flex-col gap-2">
      <LeftField
        label={label}
        rows={length === 'short' ? 4 : 8}
        maxLength={6000}
        value={text}
        onCommit={onChange}
        hint={
          text === ''
            ? i18n.t('pitch.meant', { meant })
            : i18n.t('pitch.takes', { seconds: String(secondsToSay(text)), meant })
        }
      />
      <MarkedText text={text} proofs={proofs} />
      <div className="flex flex-wrap gap-2">
        <Button
          small
          aria-label={i18n.t('pitch.copy_of', { label })}
          disabled={text === ''}
          onClick={() => onCopy(text)}
        >
          {i18n.t('pitch.copy')}
        </Button>
        {draft !== '' && draft !== text && (
          <Button
            small
            variant="ghost"
            aria-label={i18n.t('pitch.draft_of', { label })}
            onClick={() => onChange(draft)}
          >
            {i18n.t('pitch.draft')}
          </Button>
        )}
      </div>
    </div>
  );
}
