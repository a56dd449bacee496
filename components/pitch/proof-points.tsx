import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LeftField } from '@/components/ui/left-field';
import { SelectField } from '@/components/ui/select-field';
import type { ProofPoint } from '@/utils/pitch/pitch';
import type { Story } from '@/utils/story/story';

export interface ProofPointsProps {
  readonly proofs: readonly ProofPoint[];
  readonly stories: readonly Story[];
  readonly onChange: (proofs: readonly ProofPoint[]) => void;
}

/** What I say of myself, each point with the story that shows it; one without is marked. */
export function ProofPoints({ proofs, stories, onChange }: ProofPointsProps): ReactNode {
  const replace = (at: number, over: Partial<ProofPoint>): void =>
    onChange(proofs.map((proof, place) => (place === at ? { ...proof, ...over } : proof)));
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-3">
        {proofs.map(({ text, storyId }, at) => {
          const isKnown = stories.some(({ id }) => id === storyId);
          return (
            <li key={`${at} ${text}`} className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_16rem_auto]">
              <LeftField
                label={i18n.t('pitch.proof_n', { n: String(at + 1) })}
                labelHidden
                placeholder={i18n.t('pitch.proof_hint')}
                value={text}
                onCommit={(next) => replace(at, { text: next })}
              />
              <SelectField
                label={i18n.t('pitch.story_of', { n: String(at + 1) })}
                labelHidden
                value={isKnown && storyId !== null ? storyId : ''}
                hint={!isKnown && text !== '' ? i18n.t('pitch.no_story') : undefined}
                choices={[
                  { value: '', label: i18n.t('pitch.choose_story') },
                  ...stories.map(({ id, title }) => ({ value: id, label: title })),
                ]}
                onChange={(id) => replace(at, { storyId: id === '' ? null : id })}
              />
              <IconButton
                label={i18n.t('pitch.drop_proof', { n: String(at + 1) })}
                icon={<X size={16} aria-hidden />}
                onClick={() => onChange(proofs.filter((_proof, place) => place !== at))}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button small onClick={() => onChange([...proofs, { text: '', storyId: null }])}>
          {i18n.t('pitch.add_proof')}
        </Button>
      </div>
    </div>
  );
}
