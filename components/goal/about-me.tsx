import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { say } from '@/utils/platform/say';
import type { Education, Me } from '@/utils/profile/me';
import { workCountry, workCountryName } from './country-words';
import { LEVELS, levelWord } from './goal-words';
import { WordsField } from './words-field';

const EDUCATION: readonly Education[] = [
  'none',
  'school',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];
const MOST_YEARS = 70;

/** The part of what is true of me that ads ask for beside skills. */
export type MeFacts = Pick<Me, 'level' | 'years' | 'education' | 'licences' | 'rightToWork'>;

export interface AboutMeProps {
  readonly me: MeFacts;
  readonly onChange: (over: Partial<MeFacts>) => void;
}

/** Level, years, education, licences and where I may work; each is kept as soon as it is said, and none has to be. */
export function AboutMe({ me, onChange }: AboutMeProps): ReactNode {
  const [unknown, setUnknown] = useState<string | null>(null);
  const { level, years, education, licences, rightToWork } = me;
  const keepCountries = (names: readonly string[]): void => {
    const codes = names.map((name) => ({
      name,
      code: rightToWork.find((code) => workCountryName(code) === name) ?? workCountry(name),
    }));
    setUnknown(codes.find(({ code }) => code === null)?.name ?? null);
    const known = [...new Set(codes.flatMap(({ code }) => code ?? []))];
    if (known.join() !== rightToWork.join()) onChange({ rightToWork: known });
  };
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-card p-4">
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={i18n.t('me.level')}
          value={level ?? ''}
          choices={[
            { value: '', label: i18n.t('me.unsaid') },
            ...LEVELS.map((value) => ({ value, label: say(levelWord(value)) })),
          ]}
          onChange={(value) => onChange({ level: value === '' ? null : value })}
        />
        <NumberField
          label={i18n.t('me.years')}
          value={years}
          max={MOST_YEARS}
          onCommit={(value) => onChange({ years: value })}
        />
        <SelectField
          label={i18n.t('me.education')}
          value={education ?? ''}
          choices={[
            { value: '', label: i18n.t('me.unsaid') },
            ...EDUCATION.map((value) => ({ value, label: say({ key: `me.education_${value}` }) })),
          ]}
          onChange={(value) => onChange({ education: value === '' ? null : value })}
        />
      </div>
      <WordsField
        label={i18n.t('me.licences')}
        hint={i18n.t('me.licences_hint')}
        values={licences}
        onChange={(names) => onChange({ licences: names })}
      />
      <WordsField
        label={i18n.t('me.right_to_work')}
        hint={i18n.t('me.right_to_work_hint')}
        values={rightToWork.map((code) => workCountryName(code))}
        onChange={keepCountries}
        error={unknown === null ? null : i18n.t('me.no_country', { name: unknown })}
      />
    </div>
  );
}
