import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Meter, MeterGroup } from '@/components/ui/meter';
import type { Ready, Report, Toward } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import { rangeText } from './range-text';

/** How ready I am in words: counted musts, or nice-to-haves where there is no must. */
export function readyText(ready: Ready): string {
  if (ready.score === null) return i18n.t('posting.ready_none');
  const [key, part] =
    ready.musts.of > 0
      ? (['posting.ready_musts', ready.musts] as const)
      : (['posting.ready_nices', ready.nices] as const);
  return say({ key, count: part.of, params: { met: part.met, count: part.of } });
}

/** How far it takes me, as "70 (56–84)"; words where there is no figure. */
export function towardText(toward: Toward): string {
  return toward.gate === 'fail' ? i18n.t('posting.toward_broken') : rangeText(toward);
}

export interface FitMetersProps {
  readonly report: Report;
  /** No skill of mine is known: nothing is compared, and nothing is counted as missing. */
  readonly uncompared?: boolean;
}

/** Ready and Toward, one figure a line; the longer goal on a line of its own below. */
export function FitMeters({ report, uncompared = false }: FitMetersProps): ReactNode {
  const { ready, toward, verdict } = report;
  const [first, ...later] = toward;
  return (
    <div data-verdict={verdict}>
      <MeterGroup>
        <Meter
          label={i18n.t('posting.ready')}
          text={uncompared ? i18n.t('posting.ready_no_skills') : readyText(ready)}
          known={uncompared ? null : ready.score}
        />
        {first === undefined ? (
          <Meter label={i18n.t('posting.toward')} text={i18n.t('posting.toward_no_goal')} known={null} />
        ) : (
          <TowardMeter label={i18n.t('posting.toward')} toward={first} />
        )}
        {later.map((one) => (
          <TowardMeter key={one.goalId} label={i18n.t('posting.toward_later')} toward={one} />
        ))}
      </MeterGroup>
    </div>
  );
}

function TowardMeter({ label, toward }: { readonly label: string; readonly toward: Toward }): ReactNode {
  const broken = toward.gate === 'fail';
  return (
    <Meter
      label={label}
      text={towardText(toward)}
      known={broken ? null : toward.low}
      upTo={broken ? null : toward.high}
    />
  );
}
