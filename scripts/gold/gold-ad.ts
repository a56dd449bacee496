import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const labelled = v.object({
  quote: v.string(),
  concept: v.union([v.object({ id: v.string() }), v.object({ label: v.string() })]),
  class: v.picklist(['must', 'nice', 'mentioned']),
  years: v.nullable(v.number()),
  anyOf: v.optional(v.string()),
});

const goldAd = v.object({
  id: v.string(),
  family: v.string(),
  title: v.string(),
  language: v.string(),
  text: v.string(),
  requirements: v.array(labelled),
  level: v.nullable(v.string()),
  education: v.nullable(
    v.object({
      required: v.nullable(v.number()),
      preferred: v.nullable(v.number()),
      orEquivalent: v.boolean(),
    }),
  ),
  years: v.nullable(v.number()),
});

export type GoldAd = v.InferOutput<typeof goldAd>;
export type GoldLabel = GoldAd['requirements'][number];

const FOLDER = fileURLToPath(new URL('../../tests/skills/gold', import.meta.url));
const OTHER_TRADES = 'other-trades.jsonl';
const FIRST_SIGHT = 'first-sight.jsonl';
const SECOND = 'second-reading.jsonl';
const TEXTS = 'second-reading-texts.jsonl';

const adsIn = (file: string): GoldAd[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(goldAd, JSON.parse(line)));

/** The labelled ads, family by family. Throws on a line that is none: a fault of ours. */
export const goldAds = (): GoldAd[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl') && ![SECOND, TEXTS, OTHER_TRADES, FIRST_SIGHT].includes(file))
    .toSorted()
    .flatMap(adsIn);

/** Labelled ads of trades outside the twelve families; labelled before they were first read, mended with since. */
export const otherTradeAds = (): GoldAd[] => adsIn(OTHER_TRADES);

/**
 * Longer labelled ads of the same families, two or three of each, in the disorder real ones have; labelled before they were first
 * read, mended with since.
 */
export const firstSightAds = (): GoldAd[] => adsIn(FIRST_SIGHT);

/** The second, independent reading of some of them; `null` while there is none. */
export const secondReading = (): GoldAd[] | null =>
  readdirSync(FOLDER).includes(SECOND) ? adsIn(SECOND) : null;

/** The id a label stands for: its concept's, or its own words with a mark that keeps them apart. */
export const labelKey = ({ concept }: GoldLabel): string =>
  'id' in concept ? concept.id : `"${concept.label.toLowerCase()}`;
