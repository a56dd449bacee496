import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { CorrectionFrame } from '@/components/evidence/correction-frame';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { PostingFacts } from '@/utils/posting/posting';
import { draftOf, EMPLOYMENTS, MODES, readCorrection, type CorrectableField } from './correction';
import { employmentName, modeName } from './fact-text';

export interface CorrectionFormProps {
  readonly field: CorrectableField;
  readonly facts: PostingFacts;
  /** A correction is in force, so that there is something to go back to. */
  readonly corrected: boolean;
  readonly onKeep: (facts: Partial<PostingFacts>) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** One field to put right, in its place. Enter keeps, Esc closes. */
export function CorrectionForm({
  field,
  facts,
  corrected,
  onKeep,
  onUndo,
  onClose,
}: CorrectionFormProps): ReactNode {
  const first = draftOf(field, facts);
  const [typed, setTyped] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);

  const keep = (): void => {
    const read = readCorrection(field, typed, facts);
    if (read.ok) onKeep(read.facts);
    else setProblem(say(read.problem));
  };
  return (
    <CorrectionFrame
      isChanged={typed !== first}
      corrected={corrected}
      onKeep={keep}
      onUndo={onUndo}
      onClose={onClose}
    >
      <Control field={field} typed={typed} problem={problem} onType={setTyped} />
    </CorrectionFrame>
  );
}

interface ControlProps {
  readonly field: CorrectableField;
  readonly typed: string;
  readonly problem: string | null;
  readonly onType: (typed: string) => void;
}

function Control({ field, typed, problem, onType }: ControlProps): ReactNode {
  const shared = {
    label: say({ key: `field.${field}` }),
    labelHidden: true,
    error: problem,
    autoFocus: true,
  };
  if (field === 'mode' || field === 'employment') {
    const choices =
      field === 'mode'
        ? MODES.map((mode) => ({ value: mode as string, label: modeName(mode) }))
        : EMPLOYMENTS.map((employment) => ({
            value: employment as string,
            label: employmentName(employment),
          }));
    const none = { value: '', label: i18n.t('source.not_stated') };
    return <SelectField {...shared} value={typed} choices={[none, ...choices]} onChange={onType} />;
  }
  const day = field === 'postedOn' || field === 'closesOn';
  return <TextField {...shared} type={day ? 'date' : 'text'} value={typed} onChange={onType} />;
}
