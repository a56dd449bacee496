import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useEscape } from '@/components/ui/use-escape';
import type { SkillLevel } from '@/utils/skills/requirement';
import { levelName } from './level-words';

const LEVELS: readonly SkillLevel[] = [1, 2, 3, 4];

export interface LevelPickerProps {
  readonly label: string;
  readonly held: SkillLevel | null;
  readonly onPick: (level: SkillLevel) => void;
  readonly onClose: () => void;
}

/** The levels side by side, one press each; Esc closes it and nothing else. */
export function LevelPicker({ label, held, onPick, onClose }: LevelPickerProps): ReactNode {
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onClose);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={group} role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {LEVELS.map((level) => (
        <Button key={level} small aria-pressed={held === level} onClick={() => onPick(level)}>
          {levelName(level)}
        </Button>
      ))}
    </div>
  );
}
