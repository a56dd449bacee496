import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { LeftField } from '@/components/ui/left-field';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import type { Consequence, Matter } from '@/utils/decision/decision';

export interface ConsequenceCellProps {
  readonly matter: Matter;
  readonly optionName: string;
  /** After the swaps; null where it is not known. */
  readonly value: number | null;
  readonly words: string;
  /** Swaps were made: the figures are theirs and stand fast. */
  readonly isFixed: boolean;
  readonly onChange: (over: Partial<Pick<Consequence, 'words' | 'value'>>) => void;
}

const MARKS = ['1', '2', '3', '4', '5'] as const;

/** What an option means in one matter: a number, or words with my mark from 1 to 5. */
export function ConsequenceCell(props: ConsequenceCellProps): ReactNode {
  const { matter, optionName, value, words, isFixed, onChange } = props;
  const label = i18n.t('choice.cell', { matter: matter.name, option: optionName });
  const unknown = i18n.t('choice.unknown');
  if (isFixed)
    return (
      <>
        {value ?? unknown}
        {words !== '' && <span className="block text-sm text-soft">{words}</span>}
      </>
    );
  if (matter.kind === 'number')
    return (
      <NumberField
        label={label}
        labelHidden
        placeholder={unknown}
        min={-1e12}
        value={value}
        onCommit={(number) => onChange({ value: number })}
      />
    );
  return (
    <div className="flex flex-col gap-1.5">
      <LeftField
        label={i18n.t('choice.cell_words', { matter: matter.name, option: optionName })}
        labelHidden
        placeholder={i18n.t('choice.words_hint')}
        value={words}
        onCommit={(text) => onChange({ words: text })}
      />
      <SelectField
        label={label}
        labelHidden
        value={value === null ? '' : String(value)}
        choices={[
          { value: '', label: unknown },
          ...MARKS.map((mark) => ({ value: mark, label: i18n.t('choice.mark', { mark }) })),
        ]}
        onChange={(mark) => onChange({ value: mark === '' ? null : Number(mark) })}
      />
    </div>
  );
}
