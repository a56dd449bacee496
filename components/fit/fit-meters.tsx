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
  /** Of the further goals only the first longer one. */
  readonly brief?: boolean;
}

/** Ready and Toward, one figure a line; every further goal on a line of its own below. */
export function FitMeters({ report, uncompared = false, brief = false }: FitMetersProps): ReactNode {
  const { ready, toward, verdict } = report;
  const [first, ...others] = toward;
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
        {(brief ? firstLonger(toward) : others).map((one, index, shown) => (
          <TowardMeter key={one.goalId} label={labelOf(one, shown.slice(0, index))} toward={one} />
        ))}
      </MeterGroup>
    </div>
  );
}

function firstLonger([first, ...others]: readonly Toward[]): readonly Toward[] {
  return others.filter(({ horizon }) => horizon !== first?.horizon).slice(0, 1);
}

/** What the line of a further goal is called: by how far it is, and its number where there are several. */
function labelOf({ horizon }: Toward, before: readonly Toward[]): string {
  const label = i18n.t(horizon === '12-month' ? 'posting.toward_too' : 'posting.toward_later');
  const number = before.filter((other) => other.horizon === horizon).length + 1;
  return number === 1 ? label : i18n.t('posting.toward_numbered', { label, number });
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
