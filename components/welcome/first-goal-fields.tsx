import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { DraftProblem } from '@/components/goal/draft-problem';
import { horizonWord } from '@/components/goal/goal-words';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import type { Horizon } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import type { FirstGoal } from './welcome-draft';

export interface FirstGoalFieldsProps {
  readonly horizon: Horizon;
  readonly first: FirstGoal;
  /** Currency the pay is meant in. */
  readonly currency: string;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (over: Partial<FirstGoal>) => void;
}

/** The few fields of a first goal; the longer one asks for a title alone. "Not yet" puts them away. */
export function FirstGoalFields(props: FirstGoalFieldsProps): ReactNode {
  const { horizon, first, currency, problems, onChange } = props;
  const problemOf = (field: DraftProblem['field']): string | null => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? null : say(problem.say);
  };
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <legend className="float-left mb-2 w-full font-semibold">{say(horizonWord(horizon))}</legend>
      {!first.notYet && (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={i18n.t('welcome.goals_title')}
            placeholder={i18n.t('welcome.goals_title_hint')}
            maxLength={120}
            value={first.title}
            onChange={(title) => onChange({ title })}
            error={problemOf('statement')}
          />
          {horizon === '12-month' && (
            <>
              <TextField
                label={i18n.t('welcome.goals_place')}
                placeholder={i18n.t('welcome.goals_place_hint')}
                maxLength={120}
                value={first.place}
                onChange={(place) => onChange({ place })}
              />
              <TextField
                label={i18n.t('welcome.goals_floor', { currency })}
                inputMode="decimal"
                maxLength={40}
                value={first.floor}
                onChange={(floor) => onChange({ floor })}
                error={problemOf('floor')}
              />
              <div className="self-end">
                <Checkbox
                  label={i18n.t('welcome.goals_remote')}
                  checked={first.remote}
                  onChange={(remote) => onChange({ remote })}
                />
              </div>
            </>
          )}
        </div>
      )}
      <Checkbox
        label={i18n.t('welcome.goals_not_yet')}
        checked={first.notYet}
        onChange={(notYet) => onChange({ notYet })}
      />
    </fieldset>
  );
}
