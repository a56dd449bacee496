import { filterJudged } from '@/components/desk/filter-judged';
import { sortPostings, type SortColumn } from '@/components/desk/sort-postings';
import { judgeSaved } from '@/components/desk/use-judged-postings';
import { drawBearing } from '@/components/fit/bearing/draw-bearing';
import { bearingOf, type BearingDot } from '@/components/fit/bearing/bearing-dot';
import { needleStamps } from '@/components/fit/bearing/needle-stamps';
import type { PlotColours } from '@/components/fit/bearing/plot-colours';
import { frameOf } from '@/components/fit/bearing/plot-frame';
import { WHOLE_VIEW, zoomView } from '@/components/fit/bearing/plot-view';
import { findPostings } from '@/components/posting/find-postings';
import { inSlices, type SlicedWork } from '@/components/ui/in-slices';
import { judgeAll } from '@/utils/fit/judge-all';
import type { Verdict } from '@/utils/fit/report';
import type { Posting } from '@/utils/posting/posting';
import { judgedBy, measure, taking } from './speed-page';
import { storedJobs } from './stored-jobs';
import '../install-tables';

const COLUMNS: readonly SortColumn[] = ['verdict', 'title', 'place', 'pay', 'ready', 'toward', 'saved'];
const QUERIES = ['excel', 'tableau', 'data amsterdam', 'nurse', 'freight leeds', 'zzz'];

/** How a piece of sliced work went, in milliseconds: until its result was there, and the longest it kept the screen. */
interface Sliced<T> {
  readonly result: T;
  readonly until: number;
  readonly held: number;
}

/** Does a piece of work as the screens do it, and watches how long they wait for it at a time. */
async function sliced<T>(work: SlicedWork<T>): Promise<Sliced<T>> {
  const begun = performance.now();
  let [last, held] = [begun, 0];
  const look = (): void => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
  };
  const timer = setInterval(look, 0);
  const result = await new Promise<T>((done, failed) => {
    inSlices(work, done, failed);
  });
  const until = performance.now() - begun;
  look();
  clearInterval(timer);
  return { result, until, held };
}

/**
 * Milliseconds of what the lists of the desk do: judging all jobs when they are opened, getting them ready for the
 * search, sorting by each column, a search pressed before anything was got ready, searches after that, one verdict.
 */
async function lists(count: number): Promise<Record<string, number[]>> {
  const postings = storedJobs(count);
  const judging = await sliced(judgeSaved(postings, judgedBy()));
  const judged = judging.result;
  const sorted: number[] = [];
  const flipped: number[] = [];
  for (const column of COLUMNS) {
    sorted.push(taking(() => sortPostings(judged, { column, direction: 'descending' })));
    flipped.push(taking(() => sortPostings(judged, { column, direction: 'ascending' })));
  }
  // As if a key had been pressed the moment the list was there.
  const hasty = await sliced(findPostings(postings, QUERIES[0] ?? ''));
  const searches: Sliced<readonly Posting[]>[] = [];
  for (const query of QUERIES) searches.push(await sliced(findPostings(postings, query)));
  const [last] = searches.slice(-2);
  const found = new Set(last?.result);
  return {
    judged: [judging.until],
    judgedHeld: [judging.held],
    sorted,
    flipped,
    hasty: [hasty.until],
    hastyHeld: [hasty.held],
    searched: searches.map(({ until }) => until),
    searchedHeld: searches.map(({ held }) => held),
    narrowed: [
      taking(() => filterJudged(judged, found, null)),
      taking(() => filterJudged(judged, new Set(postings), 'stretch')),
    ],
  };
}

const GREY = '#445566';
const each = (colour: string): Readonly<Record<Verdict, string>> => ({
  'head-for-it': colour,
  stretch: colour,
  'pays-the-bills': colour,
  'off-course': colour,
  'ruled-out': colour,
  'cannot-tell': colour,
});
const COLOURS: PlotColours = {
  card: '#ffffff',
  line: '#e3ded2',
  edge: '#8b8778',
  faint: '#5d6874',
  ink: '#17212d',
  star: '#1c5ca6',
  hue: each(GREY),
  wash: each('#eef2f6'),
};
const SECONDS = 3;

/** Milliseconds between the frames of the screen, and those that drawing took of them, while the bearing chart is dragged for three seconds, half way in. */
async function pan(count: number): Promise<Record<string, number[]>> {
  const postings = storedJobs(count);
  const reports = judgeAll(postings, judgedBy());
  const dots = reports.flatMap((report, at): BearingDot[] => {
    const place = bearingOf(report);
    if (place === null) return [];
    const { verdict, leaning } = report;
    const words = { title: '', company: null, readyText: '', towardText: '' };
    // Everyone on a spot of their own, which is the dearest to draw.
    const apart = { ready: place.ready + (at % 97) / 2_000, toward: place.toward + (at % 89) / 2_000 };
    return [{ id: String(at), verdict, leaning, ...words, ...place, ...apart }];
  });
  const canvas = document.createElement('canvas');
  const ratio = window.devicePixelRatio;
  const [width, height] = [1000, 640];
  canvas.style.width = `${width}px`;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  document.body.append(canvas);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  const stamps = needleStamps(COLOURS, 10, ratio);
  const near = zoomView(WHOLE_VIEW, 2, { x: 0.5, y: 0.5 });
  const [frames, drawn]: [number[], number[]] = [[], []];
  const begun = performance.now();
  let last = begun;
  await new Promise<void>((done) => {
    const draw = (now: number): void => {
      frames.push(now - last);
      last = now;
      const shift = 0.2 * Math.sin((now - begun) / 300);
      const began = performance.now();
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, width, height);
      drawBearing(pen, {
        dots,
        frame: frameOf(width, height),
        view: { ...near, left: near.left + shift },
        colours: COLOURS,
        stamps,
        lines: { ready: 0.5, toward: 0.6 },
        words: { ready: 'Ready', toward: 'Toward', quarters: {} },
        font: '12px sans-serif',
        ratio,
        marked: null,
        open: null,
      });
      drawn.push(performance.now() - began);
      if (now - begun < SECONDS * 1000) requestAnimationFrame(draw);
      else done();
    };
    requestAnimationFrame(draw);
  });
  // The first frame waits for the screen, not for us.
  return { frames: frames.slice(1), drawn };
}

Object.assign(globalThis, { measure, lists, pan });
