import { filterJudged } from '@/components/desk/filter-judged';
import type { JudgedPosting } from '@/components/desk/judged-posting';
import { sortPostings, type SortColumn } from '@/components/desk/sort-postings';
import { drawBearing } from '@/components/fit/bearing/draw-bearing';
import { bearingOf, type BearingDot } from '@/components/fit/bearing/bearing-dot';
import { needleStamps } from '@/components/fit/bearing/needle-stamps';
import type { PlotColours } from '@/components/fit/bearing/plot-colours';
import { frameOf } from '@/components/fit/bearing/plot-frame';
import { WHOLE_VIEW, zoomView } from '@/components/fit/bearing/plot-view';
import { judgeAll } from '@/utils/fit/judge-all';
import type { Verdict } from '@/utils/fit/report';
import type { Posting } from '@/utils/posting/posting';
import { judgedBy, measure, savedJobs, taking } from './speed-page';

const COLUMNS: readonly SortColumn[] = ['verdict', 'title', 'place', 'pay', 'ready', 'toward', 'saved'];
const QUERIES = ['tableau', 'data amsterdam', 'nurse', 'freight leeds', 'zzz'];

function judgedJobs(count: number): readonly JudgedPosting[] {
  const saved = savedJobs(count);
  const reports = judgeAll(saved, judgedBy());
  return saved.flatMap((input, at) => {
    const report = reports[at];
    if (report === undefined) return [];
    const savedAt = new Date(1_790_000_000_000 - at * 60_000).toISOString();
    const notes = { verdict: null, reason: '', text: '', corrections: {} };
    const posting = { ...input, id: String(at), savedAt, notes } as unknown as Posting;
    return [{ posting, facts: input.facts, report }];
  });
}

/** Milliseconds to sort the list of jobs by each column, to search it for the first time, and for each word after that. */
function lists(count: number): Record<string, number[]> {
  const judged = judgedJobs(count);
  const search = (query: string): number => taking(() => filterJudged(judged, { query, verdict: null }));
  return {
    sorted: COLUMNS.map((column) => taking(() => sortPostings(judged, { column, direction: 'descending' }))),
    firstSearch: [search('excel')],
    searched: QUERIES.map(search),
    narrowed: [taking(() => filterJudged(judged, { query: '', verdict: 'stretch' }))],
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
  const dots = judgedJobs(count).flatMap(({ posting, report }): BearingDot[] => {
    const place = bearingOf(report);
    if (place === null) return [];
    const { verdict, leaning } = report;
    const words = { title: '', company: null, readyText: '', towardText: '' };
    return [{ id: posting.id, verdict, leaning, ...words, ...place }];
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
