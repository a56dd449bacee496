import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { readTableFile } from '@/scripts/pack/read-table-file';
import { labelledSentences } from '@/scripts/train/labelled-sentences';
import { countSpans, spanFigures, toTokens, type SpanCounts } from '@/scripts/train/span-score';
import { ambiguousSurfaces, synonymPairs } from '@/scripts/gold/name-suites';
import { askedSpans } from '@/utils/skills/engine/asked-spans';
import { findSkills } from '@/utils/skills/engine/find-skills';
import type { SkillEngine } from '@/utils/skills/engine/open-engine';
import { engineLinker } from '@/utils/skills/link/engine-linker';
import { conceptByName } from '@/utils/skills/find-concepts';
import { readRequirements } from '@/utils/skills/read-requirements';
import { interval } from './interval';

/** One row of the table: what was measured, on what, the figure, its 95 % interval where it has one, and the floor it must not fall below. */
export interface Measured {
  readonly id: string;
  readonly what: string;
  readonly on: string;
  readonly figure: number;
  readonly interval: readonly [number, number] | null;
  readonly floor: number | null;
  /** Whether less is better. */
  readonly atMost?: boolean;
}

const percent = (right: readonly boolean[]): number =>
  (100 * right.filter(Boolean).length) / Math.max(1, right.length);

/** Evenly spaced ones of the items, no more than `most`. */
const spread = <Item>(items: readonly Item[], most: number): Item[] => {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(items.length, most) },
    (_, at) => items[Math.floor(at * step)] as Item,
  );
};

/** Spans of one set, on `most` of its sentences: strict and overlap F1, and precision of confident knowledge spans. */
export const measureSpans = (
  engine: SkillEngine,
  data: string,
  seen: boolean,
  most = Infinity,
): Measured[] => {
  const note = seen ? 'dev, which the weights have seen' : 'dev, held out';
  const sets = [
    {
      id: 'E1a',
      name: 'SkillSpan knowledge',
      file: 'skillspan/dev.json',
      layer: 'knowledge',
      only: 'knowledge',
    },
    { id: 'E1b', name: 'Green', file: 'green/dev_skill.json', layer: 'skill', only: null },
  ];
  return sets.flatMap(({ id, name, file, layer, only }): Measured[] => {
    const sentences = spread(labelledSentences(join(data, file), ['skill', 'knowledge']), most);
    const read = sentences.map(({ text }) =>
      askedSpans(engine.read(text)).filter(({ layer: found }) => only === null || found === only),
    );
    const counted = (least: number): SpanCounts[] =>
      sentences.map(({ tokens, spans }, at) =>
        countSpans(
          spans[layer] ?? [],
          toTokens(
            tokens,
            (read[at] ?? []).filter(({ sure }) => sure >= least),
          ),
        ),
      );
    const counts = counted(0);
    const figures = spanFigures(counts);
    const row = (what: 'strict' | 'overlap', floor: number): Measured => ({
      id,
      what: `${what} F1`,
      on: `${name}, ${note}`,
      figure: figures[what].f1,
      interval: interval(counts, (drawn) => spanFigures(drawn)[what].f1),
      floor,
    });
    const sure = [0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.985, 0.99, 0.995].map((least) => ({
      least,
      ...spanFigures(counted(least)).overlap,
    }));
    const chips = sure.find(({ precision }) => precision >= 85.5);
    return [
      ...(id === 'E1a' ? [row('strict', 52)] : []),
      row('overlap', id === 'E1a' ? 68 : 82),
      ...(id === 'E1a' && chips !== undefined
        ? [
            {
              id: 'E1c',
              what: `recall at ${chips.precision.toFixed(1)} % precision`,
              on: `${name}, spans sure to ${chips.least.toFixed(3)}, ${note}`,
              figure: chips.recall,
              interval: null,
              floor: 35,
            },
          ]
        : []),
    ];
  });
};

interface Linked {
  readonly gold: ReadonlySet<string>;
  readonly ranked: readonly string[];
}

const precisionAt5 = (items: readonly Linked[]): number =>
  (100 *
    items.reduce(
      (sum, { gold, ranked }) =>
        sum + ranked.slice(0, 5).filter((label) => gold.has(label)).length / Math.min(5, gold.size),
      0,
    )) /
  items.length;

/** Sentences linked to ESCO: R-precision at five on the validation sets, and their mean. */
export const measureLinks = (engine: SkillEngine, data: string): Measured[] => {
  const folder = join(data, 'techwolf_esco');
  const labels = new Set(
    readFileSync(join(folder, 'skills_en_label.txt'), 'utf8').toLowerCase().split(/\r?\n/),
  );
  const sets = ['tech', 'house'].map((name) => {
    const gold = new Map<string, Set<string>>();
    for (const row of readTableFile(join(folder, `${name}_validation_annotations.csv`))) {
      const known = gold.get(row['sentence'] ?? '') ?? new Set();
      const label = (row['label'] ?? '').trim().toLowerCase();
      if (labels.has(label)) known.add(label);
      gold.set(row['sentence'] ?? '', known);
    }
    const { link } = engineLinker(engine);
    const items = [...gold]
      .filter(([, own]) => own.size > 0)
      .map(([text, own]): Linked => ({
        gold: own,
        ranked: link(text, 10).map(({ concept }) => engine.concepts.escoLabelOf(concept).toLowerCase()),
      }));
    return { name, items };
  });
  const rows = sets.map(({ name, items }): Measured => ({
    id: 'E2',
    what: 'RP@5',
    on: `${name.toUpperCase()}, validation`,
    figure: precisionAt5(items),
    interval: interval(items, precisionAt5),
    floor: null,
  }));
  const macro = rows.reduce((sum, { figure }) => sum + figure, 0) / rows.length;
  return [...rows, { id: 'E2', what: 'RP@5, mean', on: 'both', figure: macro, interval: null, floor: 60 }];
};

const lines = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Job titles to ESCO occupations: the right one among the first and the first five; without the crosswalk, which is the answer sheet. */
export const measureTitles = (
  rank: (title: string, limit: number) => readonly { readonly label: string }[],
  data: string,
  most = Infinity,
): Measured[] => {
  const melo = (part: string): string[][] => lines(join(data, `melo/melo_usa_q_en_c_en_${part}.tsv`));
  const names = new Map(melo('corpus_elements').map(([id = '', name = '']) => [id, name.toLowerCase()]));
  const gold = new Map<string, Set<string>>();
  for (const [query = '', , element = ''] of melo('annotations'))
    gold.set(query, (gold.get(query) ?? new Set()).add(names.get(element) ?? ''));
  const places = spread(
    melo('queries').filter(([id = '']) => gold.has(id)),
    most,
  ).map(([id = '', title = '']) =>
    rank(title, 10).findIndex(({ label }) => gold.get(id)?.has(label.toLowerCase())),
  );
  const within = (limit: number) => (drawn: readonly number[]) =>
    (100 * drawn.filter((place) => place >= 0 && place < limit).length) / drawn.length;
  return [1, 5].map((limit) => ({
    id: 'E5',
    what: `right within ${limit}`,
    on: `MELO English, ${places.length} titles, without the crosswalk`,
    figure: within(limit)(places),
    interval: interval(places, within(limit)),
    floor: limit === 5 ? 80 : null,
  }));
};

/** Words of several meanings and names of one thing, as the whole reading takes them with the pack in place. */
export const measureNames = (): Measured[] => {
  const asked = (sentence: string): string[] =>
    findSkills(sentence, { title: '', language: 'en' }).map(({ concept }) => concept?.id.toLowerCase() ?? '');
  const sentences = ambiguousSurfaces().flatMap(({ concept, means, not }) => [
    ...means.map((sentence) => asked(sentence).includes(concept)),
    ...not.map((sentence) => !asked(sentence).includes(concept)),
  ]);
  const pairs = synonymPairs().map(([one, other]) => {
    const id = conceptByName(one)?.id;
    return id !== undefined && id === conceptByName(other)?.id;
  });
  const row = (id: string, what: string, on: string, right: readonly boolean[], floor: number): Measured => ({
    id,
    what,
    on,
    figure: percent(right),
    interval: interval(right, percent),
    floor,
  });
  return [
    row('E7', 'ambiguous words read right', `${sentences.length} sentences of our own`, sentences, 96),
    row('E8', 'names of one thing are one concept', `${pairs.length} pairs of our own`, pairs, 97),
  ];
};

/** Milliseconds of processor time since a reading of `process.cpuUsage`: what a busy machine does beside does not count. */
export const cpuMilliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** Forty ads of a city that have ten thousand characters, cut to that; none where they are not at hand. */
export const longBulletins = (data: string): string[] => {
  const folder = join(data, 'la_bulletins/txt');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter(({ length }) => length >= 10_000)
    .slice(0, 40)
    .map((text) => text.slice(0, 10_000));
};

/** Processor time for a whole ad of ten thousand characters in this process; 95th of sixty. */
export const measureSpeed = (data: string): Measured[] => {
  const folder = join(data, 'la_bulletins/txt');
  const texts = readdirSync(folder)
    .slice(0, 60)
    .map((file) => readFileSync(join(folder, file), 'utf8').repeat(2).slice(0, 10_000));
  const read = (description: string): number => {
    const started = process.cpuUsage();
    readRequirements({ description, title: null, language: 'en' });
    return cpuMilliseconds(started);
  };
  texts.slice(0, 10).forEach(read);
  const times = texts.map(read).sort((a, b) => a - b);
  return [
    {
      id: 'E9',
      what: 'reading an ad, ms of processor, 95th of 60',
      on: 'city bulletins cut to 10,000 characters, Node',
      figure: times[Math.floor(times.length * 0.95)] ?? 0,
      interval: null,
      floor: 200,
      atMost: true,
    },
  ];
};
