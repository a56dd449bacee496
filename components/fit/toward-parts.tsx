import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Meter, MeterGroup } from '@/components/ui/meter';
import type { JudgedCriterion, Report, Toward } from '@/utils/fit/report';
import { isBroken, isOpen } from '@/utils/fit/toward';
import type { Weighed } from '@/utils/fit/weigh-wants';
import { say } from '@/utils/platform/say';
import { rangeText } from './range-text';

export interface TowardPartsProps {
  readonly toward: Toward;
  readonly verdict: Report['verdict'];
}

/**
 * What the figure of Toward is made of: the work and the employer apart, and behind one press every wish with how much
 * it counts and how far it is met. What is unknown is hatched and never counted as nothing.
 */
export function TowardParts({ toward, verdict }: TowardPartsProps): ReactNode {
  const { parts, criteria } = toward;
  const wants = criteria
    .filter(({ strength }) => strength === 'want')
    .toSorted((a, b) => b.weight - a.weight);
  const musts = criteria.filter(({ strength }) => strength === 'must');
  if (criteria.length === 0) return null;
  const goal = say({ key: `posting.made_of_${toward.horizon.replaceAll('-', '_')}` });
  return (
    <div data-verdict={verdict} className="mt-2.5 flex flex-col gap-2">
      {parts.work.expected !== null && parts.employer.expected !== null && (
        <MeterGroup>
          <PartMeter label={i18n.t('posting.part_of_work')} part={parts.work} />
          <PartMeter label={i18n.t('posting.part_of_employer')} part={parts.employer} />
        </MeterGroup>
      )}
      <details>
        <summary className="min-h-6 text-sm text-star">{goal}</summary>
        <div className="mt-1.5 flex flex-col gap-2 text-sm">
          {musts.length > 0 && (
            <ul>
              {musts.map((one) => (
                <li key={one.id} className="flex justify-between gap-3">
                  <span>{i18n.t('posting.must_named', { name: criterionName(one) })}</span>
                  <span className="text-soft">{mustText(one)}</span>
                </li>
              ))}
            </ul>
          )}
          <MeterGroup>
            {wants.map((one) => (
              <WantMeter key={one.id} want={one} />
            ))}
          </MeterGroup>
        </div>
      </details>
    </div>
  );
}

function PartMeter({ label, part }: { readonly label: string; readonly part: Weighed }): ReactNode {
  return <Meter label={label} text={rangeText(part)} known={part.low} upTo={part.high} />;
}

function WantMeter({ want }: { readonly want: JudgedCriterion }): ReactNode {
  const { weight, judgement } = want;
  const utility = judgement.state === 'known' ? judgement.utility : null;
  const met = utility === null ? i18n.t('posting.want_unknown') : String(Math.round(100 * utility));
  return (
    <Meter
      label={criterionName(want)}
      text={i18n.t('posting.want_counts', { met, weight: String(weight) })}
      known={utility ?? 0}
      upTo={utility ?? 1}
    />
  );
}

function mustText(must: JudgedCriterion): string {
  if (isBroken(must)) return i18n.t('posting.must_broken');
  return i18n.t(isOpen(must) ? 'posting.must_open' : 'posting.must_holds');
}

/** Own criteria carry their name in what is said of them. */
function criterionName({ id, judgement }: JudgedCriterion): string {
  if (!id.startsWith('own:')) return say({ key: `goal.counts_${id.replaceAll('-', '_')}` });
  const name = 'because' in judgement ? judgement.because.params?.['name'] : undefined;
  return name === undefined ? i18n.t('goal.section_own') : String(name);
}
