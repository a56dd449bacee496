import { Maximize, Minus, Plus } from 'lucide-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { Verdict } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import { verdictName } from '../verdict-words';
import { BearingCard } from './bearing-card';
import type { BearingDot } from './bearing-dot';
import { keyAct } from './key-act';
import { middleOf, WHOLE_VIEW, zoomView } from './plot-view';
import { pixelX, pixelY } from './plot-frame';
import { usePlot, type Plot } from './use-plot';
import { usePointer } from './use-pointer';

export interface BearingChartProps {
  readonly dots: readonly BearingDot[];
  /** Where the quarters meet (R and E), as shares. */
  readonly lines: { readonly ready: number; readonly toward: number };
  /** What the vertical axis measures against. */
  readonly towardLabel: string;
  /** The finding in one sentence: the name of the picture for those who do not see it. */
  readonly summary: string;
  readonly openId: string | null;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** What is pointed at: its dots, the nearest first, and where their card stands. */
interface Picked {
  readonly dots: readonly BearingDot[];
  readonly spot: { readonly left: number; readonly top: number; readonly width: number };
}

const NOTHING: Picked = { dots: [], spot: { left: 0, top: 0, width: 0 } };
const CARD_WIDTH = 256;

/**
 * Every job as a needle: Ready to the right, Toward to the top. The pointer drags, Ctrl and wheel or the buttons zoom,
 * resting on a needle tells what it is, a press opens it. With the keyboard arrows go from needle to needle, Enter opens,
 * plus, minus and 0 zoom.
 */
export function BearingChart(props: BearingChartProps): ReactNode {
  const { dots, lines, towardLabel, summary, openId, hrefOf, onOpen } = props;
  const [picked, setPicked] = useState<Picked>(NOTHING);
  const keys = useId();
  // A dot that the filter has taken away is no longer pointed at.
  const meant = useMemo(() => picked.dots.filter((dot) => dots.includes(dot)), [picked, dots]);
  const open = useMemo(() => dots.find(({ id }) => id === openId) ?? null, [dots, openId]);
  const words = useMemo(
    () => ({ ready: i18n.t('bearing.axis_ready'), toward: towardLabel, quarters: quartersOf(dots) }),
    [dots, towardLabel],
  );
  const plot = usePlot({ dots, lines, words, marked: meant[0] ?? null, open });
  const { canvas, look, place, isWhole } = plot;
  const pick = (found: readonly BearingDot[]): void => {
    const [first] = found;
    setPicked(first === undefined ? NOTHING : { dots: found, spot: cardSpot(first, place()) });
  };
  const pointer = usePointer({ plot, dots, onPick: pick, onOpen });
  const zoom = (factor: number): void => look((view) => zoomView(view, factor, middleOf(view)));

  return (
    <div className="relative" onPointerLeave={() => setPicked(NOTHING)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a chart that is walked with arrow keys is what `application` is for */}
      <div
        role="application"
        aria-label={summary}
        aria-describedby={keys}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        onKeyDown={(event) => {
          const act = keyAct(event, { dots, from: meant[0] ?? open });
          if (act === null) return;
          event.preventDefault();
          if (act.kind === 'open' && meant[0] !== undefined) onOpen(meant[0].id);
          if (act.kind === 'look') {
            look(act.change);
            setPicked(NOTHING);
          }
          if (act.kind === 'step') {
            look(act.follow);
            pick([act.to]);
          }
          if (act.kind === 'leave') setPicked(NOTHING);
        }}
        onBlur={(event) => {
          if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) setPicked(NOTHING);
        }}
        className="rounded-md"
      >
        <canvas
          ref={canvas}
          {...pointer}
          className="block h-[clamp(20rem,calc(100vh-19rem),46rem)] w-full cursor-grab touch-none rounded-md active:cursor-grabbing"
        />
      </div>
      {meant[0] !== undefined && (
        <div
          style={picked.spot}
          className="absolute z-10 rounded-lg border border-edge/60 bg-card p-3 shadow-raised"
        >
          <BearingCard dots={meant} hrefOf={hrefOf} />
        </div>
      )}
      <div className="mt-1 flex items-center justify-between gap-3">
        <p id={keys} className="text-xs text-faint">
          {i18n.t('bearing.keys')}
        </p>
        <div className="flex shrink-0">
          <IconButton
            label={i18n.t('bearing.zoom_in')}
            icon={<Plus size={16} aria-hidden />}
            onClick={() => zoom(1.6)}
          />
          <IconButton
            label={i18n.t('bearing.zoom_out')}
            icon={<Minus size={16} aria-hidden />}
            disabled={isWhole}
            onClick={() => zoom(1 / 1.6)}
          />
          <IconButton
            label={i18n.t('bearing.show_all')}
            icon={<Maximize size={15} aria-hidden />}
            disabled={isWhole}
            onClick={() => look(() => WHOLE_VIEW)}
          />
        </div>
      </div>
      <p role="status" className="sr-only">
        {meant[0] !== undefined && spoken(meant[0], meant.length - 1)}
      </p>
    </div>
  );
}

/** The names of the quarters, each with how many of the dots have its verdict. */
function quartersOf(dots: readonly BearingDot[]): Partial<Record<Verdict, string>> {
  const named = (verdict: Verdict): string =>
    i18n.t('bearing.quarter', {
      verdict: verdictName(verdict),
      count: dots.filter((dot) => dot.verdict === verdict).length,
    });
  return {
    'head-for-it': named('head-for-it'),
    stretch: named('stretch'),
    'pays-the-bills': named('pays-the-bills'),
    'off-course': named('off-course'),
  };
}

function spoken(dot: BearingDot, others: number): string {
  const { title, company, verdict, leaning, readyText, towardText } = dot;
  const job = company === null ? title : i18n.t('bearing.job_at', { title, company });
  const said = i18n.t('bearing.spoken', {
    job,
    verdict: verdictName(verdict, leaning),
    ready: readyText,
    toward: towardText,
  });
  return others === 0
    ? said
    : `${said} ${say({ key: 'bearing.spoken_more', count: others, params: { count: others } })}`;
}

/** Beside its dot, on the side where there is room. */
function cardSpot(dot: BearingDot, { frame, view }: ReturnType<Plot['place']>): Picked['spot'] {
  const x = pixelX(frame, view, dot.ready);
  const y = pixelY(frame, view, dot.toward);
  const whole = frame.left + frame.width;
  const width = Math.min(CARD_WIDTH, Math.max(160, whole - 16));
  const left = x + 16 + width <= whole ? x + 16 : Math.max(8, x - 16 - width);
  return { left, top: Math.max(4, y - 40), width };
}
