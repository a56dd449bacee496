import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { rangeText } from '@/components/fit/range-text';
import { RequirementMark } from '@/components/fit/requirement-mark';
import { useProfile } from '@/components/fit/use-profile';
import { VerdictChip } from '@/components/fit/verdict-chip';
import { Meter, MeterGroup } from '@/components/ui/meter';
import { defaultThresholds, requirementWeights } from '@/utils/fit/weights';
import type { Verdict } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { SettingCard } from './setting-card';

const VERDICTS: readonly Verdict[] = [
  'head-for-it',
  'stretch',
  'pays-the-bills',
  'off-course',
  'ruled-out',
  'cannot-tell',
];

/** A figure of which part hangs on what is unknown. */
const EXAMPLE = { expected: 0.74, low: 0.66, high: 0.82 };

/** What the verdicts, figures and marks mean, by the lines as they are drawn now; and what to do where nothing is read. */
export function HelpPage(): ReactNode {
  const { db } = useDesk();
  const profile = useProfile(db);
  const lines = profile.state === 'loading' ? defaultThresholds : profile.thresholds;
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  const marks = [
    [1, i18n.t('help.mark_met')],
    [0.5, i18n.t('help.mark_partly')],
    [0, i18n.t('help.mark_not')],
    [null, i18n.t('help.mark_open')],
  ] as const;
  return (
    <DeskPage title={i18n.t('help.title')} intro={i18n.t('help.intro')} width="reading">
      <div className="flex flex-col gap-4">
        <SettingCard title={i18n.t('help.verdicts')} note={i18n.t('help.verdicts_note')}>
          <dl className="flex flex-col">
            {VERDICTS.map((verdict) => (
              <div
                key={verdict}
                className="grid items-center gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0 sm:grid-cols-[9rem_minmax(0,1fr)]"
              >
                <dt>
                  <VerdictChip verdict={verdict} />
                </dt>
                <dd className="text-soft">
                  {say({
                    key: `help.${verdict.replaceAll('-', '_')}`,
                    params: { share: percent.format(lines.coverage) },
                  })}
                </dd>
              </div>
            ))}
          </dl>
          <p className="mt-2 text-soft">{i18n.t('help.leaning')}</p>
        </SettingCard>
        <SettingCard title={i18n.t('help.ready')}>
          <p className="text-soft">
            {i18n.t('help.ready_body', {
              must: requirementWeights.must,
              nice: requirementWeights.nice,
              mentioned: requirementWeights.mentioned,
              share: percent.format(lines.ready),
            })}
          </p>
          <ul className="mt-3 flex flex-col gap-1.5">
            {marks.map(([credit, meaning]) => (
              <li key={meaning} className="flex gap-2.5">
                <RequirementMark credit={credit} />
                <span className="text-soft">{meaning}</span>
              </li>
            ))}
          </ul>
        </SettingCard>
        <SettingCard title={i18n.t('help.toward')}>
          <p className="text-soft">{i18n.t('help.toward_body', { share: percent.format(lines.toward) })}</p>
          <div className="mt-3 max-w-md" data-verdict="stretch">
            <MeterGroup>
              <Meter
                label={i18n.t('posting.toward')}
                text={rangeText(EXAMPLE)}
                known={EXAMPLE.low}
                upTo={EXAMPLE.high}
              />
            </MeterGroup>
          </div>
          <p className="mt-2 text-sm text-faint">{i18n.t('help.toward_example')}</p>
        </SettingCard>
        <SettingCard title={i18n.t('help.never')}>
          <p className="text-soft">{i18n.t('help.never_body')}</p>
        </SettingCard>
        <SettingCard title={i18n.t('help.unread')}>
          <ul className="flex list-disc flex-col gap-1 pl-5 text-soft marker:text-faint">
            <li>{i18n.t('help.unread_where')}</li>
            <li>{i18n.t('help.unread_again')}</li>
            <li>{i18n.t('help.unread_fields')}</li>
            <li>{i18n.t('help.unread_skills')}</li>
          </ul>
        </SettingCard>
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <a href="#/settings" className="inline-flex min-h-6 items-center text-star underline">
            {i18n.t('help.to_settings')}
          </a>
          <a href="#/privacy" className="inline-flex min-h-6 items-center text-star underline">
            {i18n.t('help.to_privacy')}
          </a>
        </p>
      </div>
    </DeskPage>
  );
}
