import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { LeftField } from '@/components/ui/left-field';
import { Section } from '@/components/ui/section';
import type { Story } from '@/utils/story/story';
import { MarkedText } from './marked-text';
import { ProofPoints } from './proof-points';
import type { PitchDraft } from './use-pitch';
import { VersionField } from './version-field';

export interface PitchViewProps {
  readonly pitch: PitchDraft;
  readonly stories: readonly Story[];
  readonly onChange: (over: Partial<PitchDraft>) => void;
  readonly onCopy: (text: string) => void;
}

/** A headline, what proves it, and two lengths to say it in. */
export function PitchView({ pitch, stories, onChange, onCopy }: PitchViewProps): ReactNode {
  const { headline, proofs, short, long } = pitch;
  return (
    <div className="flex flex-col gap-5 rounded-lg border border-line bg-card p-4 sm:p-5">
      <div className="flex flex-col gap-2">
        <LeftField
          label={i18n.t('pitch.headline')}
          hint={i18n.t('pitch.headline_hint')}
          value={headline}
          onCommit={(text) => onChange({ headline: text })}
        />
        <MarkedText text={headline} />
      </div>
      <Section title={i18n.t('pitch.proofs')}>
        <p className="mb-3 text-soft">{i18n.t('pitch.proofs_body')}</p>
        <ProofPoints proofs={proofs} stories={stories} onChange={(next) => onChange({ proofs: next })} />
      </Section>
      <Section title={i18n.t('pitch.versions')}>
        <div className="grid gap-5 lg:grid-cols-2">
          {(['short', 'long'] as const).map((length) => (
            <VersionField
              key={length}
              length={length}
              text={length === 'short' ? short : long}
              headline={headline}
              proofs={proofs}
              onChange={(text) => onChange(length === 'short' ? { short: text } : { long: text })}
              onCopy={onCopy}
            />
          ))}
        </div>
      </Section>
    </div>
  );
}
