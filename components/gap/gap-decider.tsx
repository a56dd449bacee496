import { useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useEscape } from '@/components/ui/use-escape';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import { say } from '@/utils/platform/say';
import { GapForm } from './gap-form';
import { decisionText } from './decision-text';
import type { NamedGap } from './gap-draft';

const KINDS: readonly GapDecision['decision'][] = ['close', 'leave', 'later'];

export interface GapDeciderProps {
  readonly gap: NamedGap;
  /** What was decided before; null for an open gap. */
  readonly decided: GapDecision | null;
  /** ISO day. */
  readonly today: string;
  /** Tells what closing it would open, asked for once somebody is about to close it. */
  readonly renderOpens?: (() => ReactNode) | undefined;
  /** Keeps the decision; true when the store has it. */
  readonly onDecide: (decision: GapDecision) => Promise<boolean>;
  /** Makes the gap undecided again. */
  readonly onClear: (decision: GapDecision) => void;
}

/** Close it, leave it or later: one press opens the few fields that decision needs. Esc puts them away. */
export function GapDecider({
  gap,
  decided,
  today,
  renderOpens,
  onDecide,
  onClear,
}: GapDeciderProps): ReactNode {
  const [choosing, setChoosing] = useState<GapDecision['decision'] | null>(null);
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, () => {
    setChoosing(null);
    group.current?.querySelector('button')?.focus();
  });
  return (
    <div ref={group} className="flex flex-col gap-2">
      {decided !== null && <p className="text-sm text-soft">{decisionText(decided)}</p>}
      <div
        role="group"
        aria-label={i18n.t('gap.decide_label', { name: gap.name })}
        className="-ml-2 flex flex-wrap gap-0.5"
      >
        {KINDS.map((kind) => (
          <Button
            key={kind}
            small
            variant={decided?.decision === kind ? 'plain' : 'ghost'}
            aria-pressed={decided?.decision === kind}
            aria-expanded={choosing === kind}
            aria-label={say({ key: `gap.${kind}_label`, params: { name: gap.name } })}
            onClick={() => setChoosing(choosing === kind ? null : kind)}
          >
            {say({ key: `gap.${kind}` })}
          </Button>
        ))}
        {decided !== null && (
          <Button variant="ghost" small onClick={() => onClear(decided)}>
            {i18n.t('gap.undecide')}
          </Button>
        )}
      </div>
      {choosing !== null && (
        <GapForm
          key={choosing}
          gap={gap}
          kind={choosing}
          before={decided}
          today={today}
          opens={choosing === 'close' && renderOpens?.()}
          onClose={() => setChoosing(null)}
          onDecide={async (decision) => {
            const kept = await onDecide(decision);
            if (kept) setChoosing(null);
            return kept;
          }}
        />
      )}
    </div>
  );
}
