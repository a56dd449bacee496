/** The part of a plot that is looked at: shares from its lower left corner to its upper right one. */
export interface PlotView {
  readonly left: number;
  readonly bottom: number;
  /** Length of either side; 1 shows everything. */
  readonly span: number;
}

/** A place in a plot, in shares of the whole. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** Everything, with a little air around it so that marks on the edge are whole. */
export const WHOLE_VIEW: PlotView = { left: -0.04, bottom: -0.04, span: 1.08 };

/** So near that a hundredth of the plot is wide enough for a mark. */
const SMALLEST_SPAN = 0.05;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Keeps a view inside the whole. */
function held({ left, bottom, span }: PlotView): PlotView {
  const size = within(span, SMALLEST_SPAN, WHOLE_VIEW.span);
  if (size === WHOLE_VIEW.span) return WHOLE_VIEW;
  const most = WHOLE_VIEW.left + WHOLE_VIEW.span - size;
  return {
    left: within(left, WHOLE_VIEW.left, most),
    bottom: within(bottom, WHOLE_VIEW.bottom, most),
    span: size,
  };
}

/** The view `factor` times as near; the point `at` keeps its place on the screen. */
export function zoomView(view: PlotView, factor: number, at: PlotPoint): PlotView {
  const span = within(view.span / factor, SMALLEST_SPAN, WHOLE_VIEW.span);
  const kept = span / view.span;
  return held({
    left: at.x - (at.x - view.left) * kept,
    bottom: at.y - (at.y - view.bottom) * kept,
    span,
  });
}

/** The view moved by shares of what is in sight: `{x: .5, y: 0}` goes half a view to the right. */
export function panView(view: PlotView, by: PlotPoint): PlotView {
  return held({ ...view, left: view.left + by.x * view.span, bottom: view.bottom + by.y * view.span });
}

/** The middle of a view. */
export const middleOf = ({ left, bottom, span }: PlotView): PlotPoint => ({
  x: left + span / 2,
  y: bottom + span / 2,
});

/** The view moved just as far as it takes to have a point in sight. */
export function viewWith(view: PlotView, point: PlotPoint): PlotView {
  const margin = view.span * 0.06;
  const follow = (from: number, value: number): number =>
    within(from, value + margin - view.span, value - margin);
  return held({ ...view, left: follow(view.left, point.x), bottom: follow(view.bottom, point.y) });
}
