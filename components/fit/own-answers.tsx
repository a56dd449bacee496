import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Goal } from '@/utils/goals/goal';
import { MOST_OWN, type OwnAnswer, type OwnCriterion } from '@/utils/goals/own-criterion';
import { say } from '@/utils/platform/say';

type Answers = Readonly<Record<string, OwnAnswer>>;

/** A list longer than this shows its first questions and the rest when asked. */
const SHOWN_FIRST = 10;

/** The criteria of one's own of all goals, each once; of each goal those that are judged. */
export function ownCriteria(goals: readonly Goal[]): readonly OwnCriterion[] {
  const all = goals.flatMap(({ direction }) => direction?.own.slice(0, MOST_OWN) ?? []);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

export interface OwnAnswersProps {
  readonly criteria: readonly OwnCriterion[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** What the ad can't answer and only I can: one control for each criterion of my own. */
export function OwnAnswers({ criteria, answers, onAnswer }: OwnAnswersProps): ReactNode {
  const [all, setAll] = useState(false);
  if (criteria.length === 0) return null;
  const shown = all ? criteria : criteria.slice(0, SHOWN_FIRST);
  const hidden = criteria.length - shown.length;
  const put = (id: string, answer: OwnAnswer | null): void => {
    const { [id]: _before, ...others } = answers;
    onAnswer(answer === null ? others : { ...others, [id]: answer });
  };
  return (
    <Section title={i18n.t('posting.own_answers')}>
      <div className="flex flex-col gap-2.5">
        {shown.map((criterion) => (
          <Answer
            key={criterion.id}
            criterion={criterion}
            answer={answers[criterion.id] ?? null}
            onAnswer={(answer) => put(criterion.id, answer)}
          />
        ))}
        {hidden > 0 && (
          <Button variant="ghost" className="self-start" onClick={() => setAll(true)}>
            {say({ key: 'posting.show_rest', params: { count: hidden } })}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface AnswerProps {
  readonly criterion: OwnCriterion;
  readonly answer: OwnAnswer | null;
  readonly onAnswer: (answer: OwnAnswer | null) => void;
}

function Answer({ criterion, answer, onAnswer }: AnswerProps): ReactNode {
  if (criterion.kind === 'number')
    return <NumberAnswer criterion={criterion} answer={answer} onAnswer={onAnswer} />;
  const choices: readonly (readonly [string, string, OwnAnswer | null])[] =
    criterion.kind === 'yes-no'
      ? [
          ['yes', i18n.t('posting.yes'), true],
          ['no', i18n.t('posting.answer_no'), false],
        ]
      : ([1, 2, 3, 4, 5] as const).map((step) => [String(step), String(step), step]);
  const known = choices.find(([, , value]) => value === answer);
  return (
    <SelectField
      label={criterion.name}
      value={known?.[0] ?? ''}
      choices={[
        { value: '', label: i18n.t('posting.not_answered') },
        ...choices.map(([value, label]) => ({ value, label })),
      ]}
      onChange={(value) => onAnswer(choices.find(([id]) => id === value)?.[2] ?? null)}
    />
  );
}

function NumberAnswer({ criterion, answer, onAnswer }: AnswerProps): ReactNode {
  const [typed, setTyped] = useState(typeof answer === 'number' ? String(answer) : '');
  const value = Number(typed.trim().replace(',', '.'));
  const wrong = typed.trim() !== '' && !Number.isFinite(value);
  return (
    <TextField
      label={criterion.name}
      hint={i18n.t('posting.number_from_to', { worst: criterion.worst ?? 0, best: criterion.best ?? 0 })}
      inputMode="decimal"
      maxLength={20}
      value={typed}
      onChange={setTyped}
      error={wrong ? i18n.t('posting.problem_number') : null}
      onBlur={() => {
        if (!wrong) onAnswer(typed.trim() === '' ? null : value);
      }}
    />
  );
}
