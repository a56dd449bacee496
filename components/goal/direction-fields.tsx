import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import { fold } from '@/utils/text/fold';
import type { FieldsProps } from './fields-props';
import { LEVELS, LEVEL_STEPS, MODES, levelStepWord, levelWord, modeWord } from './goal-words';
import { MustCheckbox } from './must-checkbox';
import { placeChoices } from './place-choices';
import { alikeTitles, titleChoices } from './title-choices';
import { ToggleSet } from './toggle-set';
import { useTitleNames } from './use-title-names';
import { WordsField } from './words-field';

/** So many words are offered at a time. */
const CHOICES = 8;

/** Titles, levels, places and ways of working, each with its must. */
export function DirectionFields(props: FieldsProps): ReactNode {
  const { draft, change, known } = props;
  const [touched, setTouched] = useState(false);
  const names = useTitleNames(touched);
  // Every key typed in the form comes by here, and the names of a title take milliseconds to gather.
  const similar = useMemo(() => alikeTitles(draft.titles, names, CHOICES), [draft.titles, names]);
  const placesLike = (typed: string): readonly string[] => {
    const own = known.places.filter((place) => fold(place).startsWith(fold(typed)));
    return [...new Set([...own, ...placeChoices(typed, CHOICES)])].slice(0, CHOICES);
  };
  return (
    <>
      <div>
        <WordsField
          label={i18n.t('goal.titles')}
          hint={i18n.t('goal.titles_hint')}
          values={draft.titles}
          choicesFor={(typed) => titleChoices(typed, known.titles, names, CHOICES)}
          offers={[
            { from: i18n.t('goal.other_names'), values: similar },
            { from: i18n.t('goal.from_your_jobs'), values: known.titles },
          ]}
          onTouch={() => setTouched(true)}
          onChange={(titles) => change({ titles })}
        />
        <MustCheckbox {...props} criterion="title" label={i18n.t('goal.must_title')} />
      </div>
      <div>
        <ToggleSet
          label={i18n.t('goal.levels')}
          choices={LEVELS.map((value) => ({ value, label: say(levelWord(value)) }))}
          values={draft.levels}
          onChange={(levels) => change({ levels })}
        />
        <div className="mt-3">
          <ToggleSet
            label={i18n.t('goal.level_steps')}
            choices={LEVEL_STEPS.map((value) => ({ value, label: say(levelStepWord(value)) }))}
            values={draft.levelSteps}
            onChange={(levelSteps) => change({ levelSteps })}
          />
          {draft.levelSteps.length > 0 && (
            <p className="mt-1 text-xs text-faint">{i18n.t('goal.level_steps_hint')}</p>
          )}
        </div>
        <MustCheckbox {...props} criterion="level" label={i18n.t('goal.must_level')} />
      </div>
      <div className="flex flex-col gap-3">
        <WordsField
          label={i18n.t('goal.places')}
          hint={i18n.t('goal.places_hint')}
          values={draft.places}
          choicesFor={placesLike}
          offers={[{ from: i18n.t('goal.from_your_jobs'), values: known.places }]}
          onChange={(places) => change({ places })}
        />
        <div>
          <ToggleSet
            label={i18n.t('goal.modes')}
            choices={MODES.map((value) => ({ value, label: say(modeWord(value)) }))}
            values={draft.modes}
            onChange={(modes) => change({ modes })}
          />
          <MustCheckbox {...props} criterion="place-and-mode" label={i18n.t('goal.must_place_and_mode')} />
        </div>
      </div>
    </>
  );
}
