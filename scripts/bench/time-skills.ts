import { readFile } from 'node:fs/promises';
import process from 'node:process';

import { chromium } from '@playwright/test';

import { goldAds } from '../gold/gold-ad';
import { findBrowser } from '../setup/find-browser';
import { bundleScript } from './bundle-script';
import type { Measured } from './measure-skills';
import type { timeSkills as timeInPage, SkillTimes } from './skills-page';

const ROUNDS = 5;
const LENGTH = 10_000;
const ADS = 40;
/** What somebody types who looks for a skill, slips included. */
const TYPED = [
  ...['project management', 'javascrpt', 'wound care', 'excel', 'kubernets', 'negotiation', 'forklift'],
  ...['bookkeeping', 'first aid', 'python', 'lesson planing', 'sql', 'welding', 'customer service'],
];

/** What the script leaves in the page. */
interface SkillWorld {
  readonly NorthingSkills: { readonly timeSkills: typeof timeInPage };
}

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0;

/** Ads of ten thousand characters, each made of several of the labelled ones. */
const longAds = (): string[] => {
  const texts = goldAds().map(({ text }) => text);
  return Array.from({ length: ADS }, (_, first) => {
    let ad = '';
    for (let next = first * 3; ad.length < LENGTH; next += 1) ad += `${texts[next % texts.length] ?? ''}\n\n`;
    return ad.slice(0, LENGTH);
  });
};

/**
 * What the pack costs in Chromium: opened in a fresh page each round (the middle one), ads read and keys answered (the first of a page, whose
 * code is cold, beside all of them and the others alone), memory after a collection; the same for `bulletins`, ads of a city, where there are
 * some. `null` where there is no Chromium.
 */
export async function measureInBrowser(
  pack: string,
  bulletins: readonly string[],
): Promise<Measured[] | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const script = await bundleScript('scripts/bench/skills-page.ts', 'NorthingSkills');
  const body = await readFile(pack);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const rounds: SkillTimes[] = [];
  const ofBulletins: SkillTimes[] = [];
  const heaps: number[] = [];
  const timeInFreshPage = async (ads: readonly string[]): Promise<{ times: SkillTimes; heap: number }> => {
    const page = await browser.newPage();
    await page.route('https://bench.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.route('https://bench.example/pack', (route) => route.fulfill({ body }));
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: script });
    const control = await page.context().newCDPSession(page);
    await control.send('HeapProfiler.enable');
    const used = async (): Promise<number> => {
      await control.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = (await control.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      return (usedSize + backingStorageSize) / 1e6;
    };
    const before = await used();
    const times = await page.evaluate(
      async ([texts, typed]) =>
        (globalThis as unknown as SkillWorld).NorthingSkills.timeSkills('/pack', texts, typed),
      [ads, TYPED] as const,
    );
    const heap = (await used()) - before;
    await page.close();
    return { times, heap };
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { times, heap } = await timeInFreshPage(longAds());
      rounds.push(times);
      heaps.push(heap);
      if (bulletins.length > 0) ofBulletins.push((await timeInFreshPage(bulletins)).times);
    }
  } finally {
    await browser.close();
  }
  const row = (what: string, figure: number, floor: number): Measured => ({
    id: 'E9',
    what,
    on: `Chromium ${browser.version()}`,
    figure,
    interval: null,
    floor,
    atMost: true,
  });
  const bulletinTimes = ofBulletins.flatMap(({ read }) => read);
  const bulletinRows =
    bulletinTimes.length === 0
      ? []
      : [
          row(`reading a city's bulletin of ${LENGTH} characters, ms, middle`, at(bulletinTimes, 0.5), 40),
          row(`reading a city's bulletin of ${LENGTH} characters, ms, 95th`, at(bulletinTimes, 0.95), 40),
        ];
  return [
    row(
      'opening the pack, ms',
      at(
        rounds.map(({ open }) => open),
        0.5,
      ),
      250,
    ),
    row(
      `reading an ad of ${LENGTH} characters, ms, 95th`,
      at(
        rounds.flatMap(({ read }) => read),
        0.95,
      ),
      40,
    ),
    row(
      `first ad of ${LENGTH} characters in a fresh page, ms`,
      at(
        rounds.map(({ read }) => read[0] ?? 0),
        0.5,
      ),
      400,
    ),
    row(
      `a further ad of ${LENGTH} characters, ms, middle`,
      at(
        rounds.flatMap(({ read }) => read.slice(1)),
        0.5,
      ),
      40,
    ),
    row(
      `a further ad of ${LENGTH} characters, ms, 95th`,
      at(
        rounds.flatMap(({ read }) => read.slice(1)),
        0.95,
      ),
      40,
    ),
    row(
      'first key of a search, ms',
      at(
        rounds.map(({ firstKey }) => firstKey),
        0.5,
      ),
      250,
    ),
    row(
      'a further key, ms, 95th',
      at(
        rounds.flatMap(({ keys }) => keys),
        0.95,
      ),
      10,
    ),
    ...bulletinRows,
    row('memory with pack, search and all ads read, MB', at(heaps, 0.5), 60),
  ];
}
