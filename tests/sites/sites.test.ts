// @vitest-environment node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/capture/page-reading';
import { readPage } from '@/utils/capture/read-page';
import { everySite } from '@/utils/sites/every-site';
import { allCases, pageOf, summary } from './case';

const cases = allCases();
/** `RECORD=1` writes answers that are missing; read each against its page before it is kept. */
const recording = process.env['RECORD'] === '1';

describe.each(cases)('$name', (saved) => {
  let reading: PageReading;
  let before: string;
  let after: string;

  beforeAll(() => {
    const page = pageOf(saved);
    before = page.document.documentElement.outerHTML;
    reading = readPage(page);
    after = page.document.documentElement.outerHTML;
  });

  it('is read as a careful person reads it', () => {
    const read: unknown = JSON.parse(JSON.stringify(summary(reading)));
    if (recording && !existsSync(saved.expectedFile))
      writeFileSync(saved.expectedFile, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(saved.expectedFile, 'utf8')));
  });

  it('is left as it was', () => {
    expect(after).toBe(before);
  });

  it('gives a place for every value and plain data throughout', () => {
    const fields = 'fields' in reading ? Object.values(reading.fields) : [];
    for (const { source, trust } of fields)
      expect([typeof source, typeof trust]).toEqual(['string', 'string']);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

describe.each(everySite.map((site) => [site.id, site] as const))('the adapter %s', (id, site) => {
  const empty = pageOf({ html: '<!doctype html><title></title>', url: 'https://nothing.example/' });

  it('finds nothing on an empty page, and does not fail', () => {
    expect([site.guard?.(empty), site.cards?.(empty) ?? []]).toEqual([false, []]);
    const found = Object.values(site.fields).flatMap((strategies) =>
      strategies.map((one) => one.read(empty)),
    );
    expect(
      found.filter((value) => value !== null && value !== undefined && JSON.stringify(value) !== '[]'),
    ).toEqual([]);
  });

  const own = cases.filter(({ name }) => name.startsWith(`${id}/`));
  it.each(own)('survives poisoned attributes on $name', ({ html, url }) => {
    const poisoned = html
      .replace(/ href="[^"]*"/g, ' href="https://[broken"')
      .replace(/ (componentkey|data-job-id|content|id)="/g, ' $1="__proto__%E0%A4%A');
    const { problems } = readPage(pageOf({ html: poisoned, url }));
    expect(problems.filter(({ code }) => code === 'strategy_failed' || code === 'reader_failed')).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
