// @vitest-environment node
import process from 'node:process';

import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';

import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { parseReading } from '@/utils/capture/parse-reading';
import { readPage } from '@/utils/capture/read-page';
import type { Site } from '@/utils/capture/site';
import { everySite } from '@/utils/sites/every-site';

import { allCases } from '../sites/case';
import { anyMutation, mutate } from './mutations';
import type { Mutation } from './mutations';

/** The unit run makes a few runs from a fixed seed; `npm run fuzz` makes a thousand for each reader from a new one. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12);
const PARAMETERS = RUNS < 100 ? { numRuns: RUNS, seed: 20_261_128 } : { numRuns: RUNS };
/** DOM calls an element may cost; saved pages and damaged ones cost up to 30, a reader that asks each element of each goes far above. */
const MOST_CALLS = 120;
const COUNTED = ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'hasAttribute'];

const cases = allCases();

/** A saved page, parsed once; every run works on a copy. Counts the calls readers make. */
class Saved {
  readonly #window: JSDOM['window'];
  readonly #url: string;
  calls = 0;
  /** Copies made so far. */
  reads = 0;

  constructor({ html, url }: { readonly html: string; readonly url: string }) {
    this.#url = url;
    this.#window = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
    for (const name of COUNTED) this.#count(this.#window.Element.prototype, name);
  }

  #count(prototype: object, name: string): void {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const plain: unknown = own?.value;
    if (typeof plain !== 'function') throw new Error(`no such call: ${name}`);
    const count = (): void => void (this.calls += 1);
    Object.defineProperty(prototype, name, {
      ...own,
      value(this: unknown, ...values: unknown[]): unknown {
        count();
        return plain.apply(this, values) as unknown;
      },
    });
  }

  /** Reads a changed copy and gives what came of it. */
  read(changes: readonly Mutation[], address: (url: string) => string, read: (page: Page) => PageReading) {
    this.reads += 1;
    const document = this.#window.document.cloneNode(true) as Document;
    for (const change of changes) mutate(document, change);
    const elements = document.getElementsByTagName('*').length;
    const observer = new this.#window.MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    this.calls = 0;
    const reading = read({ document, url: new URL(address(this.#url)) });
    const calls = this.calls;
    const written = observer.takeRecords().length;
    observer.disconnect();
    return { reading, written, calls: calls / (elements + 50) };
  }

  close(): void {
    this.#window.close();
  }
}

/** A window keeps every copy of its document for as long as it lives: a thousand copies of large pages fill the memory. */
const MOST_READS = 100;

const saved = new Map<string, Saved>();

/** Parsed when first used, and anew after some copies: one reader needs a few of them. */
function pageOf(name: string): Saved {
  const known = saved.get(name);
  if (known && known.reads < MOST_READS) return known;
  known?.close();
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no such page: ${name}`);
  const made = new Saved(found);
  saved.set(name, made);
  return made;
}

const address = fc.constantFrom<((url: string) => string)[]>(
  (url) => url,
  (url) => `${url.split('#')[0]}#%E0%A4%A`,
  (url) => `${url}${url.includes('?') ? '&' : '?'}currentJobId=__proto__`,
  () => 'file:///saved/page.html',
  () => 'https://careers.harbourlane.example/constructor/__proto__',
);

/** Every reading, of whatever page: plain, whole, with a source for each value, and nothing failed on the way. */
function expectSound(reading: PageReading): void {
  const failed = reading.problems.filter(
    ({ code }) => code === 'strategy_failed' || code === 'reader_failed',
  );
  expect(failed).toEqual([]);
  const fields = 'fields' in reading ? Object.entries(reading.fields) : [];
  for (const [name, { value, source, trust }] of fields) {
    expect([name, source, trust]).toEqual([
      name,
      expect.stringMatching(/^[a-z-]+$/),
      expect.stringMatching(/^[a-z]+$/),
    ]);
    expect([name, value === null || value === '' || value === undefined]).toEqual([name, false]);
  }
  expect(parseReading(reading)).toMatchObject({ ok: true });
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** The adapter on any page, whatever its guard says: a page may change after it was let in. */
const forced = (site: Site): Site => ({
  ...site,
  matches: ['*://*/*', 'file:///*'],
  guard: () => true,
  kindOf: () => site.kind,
});

const generic = cases.map(({ name }) => name).filter((name) => !name.startsWith('linkedin'));
const READERS: readonly (readonly [string, readonly string[], (page: Page) => PageReading])[] = [
  ...everySite.map(
    (site) =>
      [
        `the adapter ${site.id}`,
        cases.map(({ name }) => name).filter((name) => name.startsWith(`${site.id}/`)),
        (page: Page) => readPage(page, { sites: [forced(site)] }),
      ] as const,
  ),
  ['the generic reader', generic, (page) => readPage(page, { generic: true })],
  ['the choice among all readers', cases.map(({ name }) => name), (page) => readPage(page)],
];

describe.each(READERS)('%s', (_reader, pages, read) => {
  it('gives a sound reading of a damaged page, writes nothing to it, and takes no long way', async () => {
    expect(pages.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pages),
        fc.array(anyMutation, { minLength: 1, maxLength: 10 }),
        address,
        async (name, changes, at) => {
          // Copies are held weakly, and what is held weakly stays until the engine gets a turn.
          await new Promise(setImmediate);
          const { reading, written, calls } = pageOf(name).read(changes, at, read);
          expectSound(reading);
          expect(written).toBe(0);
          expect(calls).toBeLessThan(MOST_CALLS);
        },
      ),
      PARAMETERS,
    );
  });
});
