import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import { VerdictNeedle } from '@/components/ui/verdict-needle';
import type { Verdict } from '@/utils/fit/report';
import { verdictName, verdictSign } from './verdict-words';

export interface VerdictChipProps {
  readonly verdict: Verdict;
  readonly leaning?: boolean;
}

/** A verdict in a line of a list: needle, then word. */
export function VerdictChip({ verdict, leaning = false }: VerdictChipProps): ReactNode {
  return (
    <span data-verdict={verdict} className="inline-flex max-w-full">
      <Chip tone="hue" icon={<VerdictNeedle sign={verdictSign(verdict)} size={12} />}>
        {verdictName(verdict, leaning)}
      </Chip>
    </span>
  );
}
