import { useState, type ReactNode } from 'react';
import { CorrectionFrame } from '@/components/evidence/correction-frame';
import { TextField } from '@/components/ui/text-field';
import type { TextFact } from '@/utils/person/person';
import { readFact } from '@/utils/person/read-fact';
import { say } from '@/utils/platform/say';

export interface FactFormProps {
  readonly fact: TextFact;
  readonly value: string | null;
  readonly corrected: boolean;
  readonly onKeep: (value: string | null) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** One fact of a person to put right; emptied it says that there is none. */
export function FactForm({ fact, value, corrected, onKeep, onUndo, onClose }: FactFormProps): ReactNode {
  const first = value ?? '';
  const [typed, setTyped] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (): void => {
    const read = readFact(fact, typed);
    if (read.ok) onKeep(read.value);
    else setProblem(say(read.problem));
  };
  const shared = {
    label: say({ key: `field.${fact}` }),
    labelHidden: true,
    error: problem,
    autoFocus: true,
    maxLength: 400,
  };
  return (
    <CorrectionFrame
      isChanged={typed !== first}
      corrected={corrected}
      onKeep={keep}
      onUndo={onUndo}
      onClose={onClose}
    >
      <TextField {...shared} value={typed} onChange={setTyped} />
    </CorrectionFrame>
  );
}
