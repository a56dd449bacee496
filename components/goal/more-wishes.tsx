import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import type { Employment } from '@/utils/posting/posting';
import { say } from '@/utils/platform/say';
import { vocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';
import type { FieldsProps } from './fields-props';
import { ENTRY_CRITERIA } from './goal-of-draft';
import { MustCheckbox } from './must-checkbox';
import { ToggleSet } from './toggle-set';
import { WordsField } from './words-field';

const EMPLOYMENT: readonly Employment[] = ['full-time', 'part-time', 'contract', 'temporary', 'internship'];
/** Every spoken language of the vocabulary, those most ads ask for first: one left out would be lost at the next press. */
const languageChoices = (): readonly { readonly value: string; readonly label: string }[] =>
  vocabulary()
    .filter(({ kind }) => kind === 'language')
    .map(({ id, label }) => ({ value: id, label }));

/** Wishes that can wait: how far, which field, kind of job, industry, language, travel, values. */
export function MoreWishes(props: FieldsProps): ReactNode {
  const { draft, change, problemOf, values } = props;
  return (
    <>
      <div>
        <WordsField
          label={i18n.t('goal.specialisms')}
          hint={i18n.t('goal.specialisms_hint')}
          values={draft.specialisms}
          onChange={(specialisms) => change({ specialisms })}
        />
        <MustCheckbox {...props} criterion="specialism" label={i18n.t('goal.must_specialism')} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={i18n.t('goal.radius')}
          hint={i18n.t('goal.radius_hint')}
          inputMode="decimal"
          maxLength={20}
          value={draft.radius}
          onChange={(radius) => change({ radius })}
          error={problemOf('radius')}
        />
        <div className="sm:pt-6">
          <Checkbox
            label={i18n.t('goal.relocates')}
            checked={draft.relocates}
            onChange={(relocates) => change({ relocates })}
          />
        </div>
      </div>
      <div>
        <ToggleSet
          label={i18n.t('goal.employment')}
          choices={EMPLOYMENT.map((value) => ({
            value,
            label: say({ key: `posting.employment_${value.replaceAll('-', '_')}` }),
          }))}
          values={draft.employment}
          onChange={(employment) => change({ employment })}
        />
        <MustCheckbox {...props} criterion="employment" label={i18n.t('goal.must_employment')} />
      </div>
      <div>
        <WordsField
          label={i18n.t('goal.industries')}
          hint={i18n.t('goal.industries_hint')}
          values={draft.industries}
          onChange={(industries) => change({ industries })}
        />
        <MustCheckbox {...props} criterion="industry" label={i18n.t('goal.must_industry')} />
      </div>
      <div>
        <ToggleSet
          label={i18n.t('goal.languages')}
          choices={languageChoices()}
          values={draft.languages}
          onChange={(languages) => change({ languages })}
        />
        <MustCheckbox {...props} criterion="language" label={i18n.t('goal.must_language')} />
      </div>
      <div>
        <TextField
          label={i18n.t('goal.travel')}
          inputMode="decimal"
          maxLength={20}
          value={draft.travel}
          onChange={(travel) => change({ travel })}
          error={problemOf('travel')}
          className="max-w-48"
        />
        <MustCheckbox {...props} criterion="travel" label={i18n.t('goal.must_travel')} />
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-semibold">{i18n.t('goal.entry')}</legend>
        <p className="mb-1 text-xs text-faint">{i18n.t('goal.entry_hint')}</p>
        {ENTRY_CRITERIA.map((id) => (
          <MustCheckbox
            key={id}
            {...props}
            criterion={id}
            label={say({ key: `goal.must_${id.replaceAll('-', '_')}` })}
          />
        ))}
      </fieldset>
      {values.length > 0 && (
        <ToggleSet
          label={i18n.t('goal.values')}
          choices={values.map(({ id, name }) => ({ value: id, label: name }))}
          values={draft.values}
          onChange={(chosen) => change({ values: chosen })}
        />
      )}
    </>
  );
}
