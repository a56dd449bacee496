// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { readPage } from '@/utils/capture/read-page';
import { pageStates } from '@/utils/capture/structured/page-state';

import { pageOf } from './page-of';

const inScript = (script: string): string => `<html><body><script>${script}</script></body></html>`;
const job = { title: 'Lock keeper', companyName: 'Canal Trust', note: 'opens both gates by hand' };
const json = JSON.stringify(job);

describe('pageStates', () => {
  it.each([
    ['an assignment to a window', `window.__STATE__ = ${json};`, '__STATE__'],
    ['an assignment to a member', `window.__STATE__.jobAd = ${json};`, '__STATE__'],
    ['an assignment to a named member', `window.__STATE__["app-ad"] = ${json};`, '__STATE__'],
    ['a literal in double quotes, parsed', `window.STATE = JSON.parse(${JSON.stringify(json)});`, 'STATE'],
    ['a literal in single quotes, parsed', `window.STATE = JSON.parse('${json}');`, 'STATE'],
    [
      'an encoded literal, parsed',
      `window.STATE = JSON.parse(decodeURIComponent("${encodeURIComponent(json)}"));`,
      'STATE',
    ],
  ])('reads %s', (_what, script, name) => {
    expect(pageStates(pageOf(inScript(script)))).toEqual([{ name, value: job }]);
  });

  it("reads Angular's state, whose quotes are written as entities of its own", () => {
    const page = pageOf(
      `<script id="serverApp-state" type="application/json">${json.replaceAll('"', '&q;')}</script>`,
    );
    expect(pageStates(page)).toEqual([{ name: 'serverApp-state', value: job }]);
  });

  it("nests Nuxt's flat values, and ends where they refer to themselves", () => {
    const flat = [
      { data: 1 },
      { job: 2 },
      { title: 3, tags: 4, listed: 6, self: 2 },
      'Lock keeper',
      [5],
      'water',
      ['Date', '2026-04-02T00:00:00Z'],
    ];
    const page = pageOf(
      `<script id="__NUXT_DATA__" type="application/json">${JSON.stringify(flat)}</script>`,
    );
    expect(pageStates(page)[0]?.value).toMatchObject({
      data: { job: { title: 'Lock keeper', tags: ['water'], listed: '2026-04-02T00:00:00Z' } },
    });
  });

  it("joins the rows of Next's app router and puts long texts where they are named", () => {
    const text = '<p>Schleusenwärter öffnen & schließen Tore – täglich.</p>';
    const bytes = new TextEncoder().encode(text).length.toString(16);
    const stream = `1:"$Sreact.fragment"\n2:I[4711,["a.js"],"X"]\n5:T${bytes},${text}6:["$","main",null,{"job":{"title":"Lock keeper","description":"$5"}}]\n`;
    const [one, two] = [stream.slice(0, 70), stream.slice(70)];
    const page = pageOf(
      `<html><body><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,${JSON.stringify(one)}])</script><script>self.__next_f.push([1,${JSON.stringify(two)}])</script></body></html>`,
    );
    expect(pageStates(page)).toEqual([
      { name: '__next_f', value: ['$', 'main', null, { job: { title: 'Lock keeper', description: text } }] },
    ]);
  });

  it('passes over rows and literals that are cut off', () => {
    const page = pageOf(inScript(`self.__next_f.push([1,"6:{\\"a\\": \\"b`));
    expect(pageStates(page)).toEqual([]);
    expect(pageStates(pageOf(inScript(`window.A = JSON.parse('{"a": 1`)))).toEqual([]);
  });
});

describe('a posting whose facts stand in the page state alone', () => {
  const prose = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>Paragraph ${at} on keeping the lock, its gates and its ledger in good order, day and night.</p>`,
  ).join('');
  const body = `<main><h1>Lock keeper</h1><section class="job-description"><h2>Your tasks</h2>${prose}</section><a role="button" href="/apply">Apply now</a></main>`;
  it.each([
    [
      'Ashby',
      `window.__appData = ${JSON.stringify({ organization: { name: 'Canal Trust' }, posting: { id: '6f0f', title: 'Lock keeper', companyName: 'Canal Trust', locationName: 'Utrecht', workplaceType: 'OnSite', employmentType: 'FullTime', publishedDate: '2026-04-02' } })};`,
    ],
    [
      'Remix',
      `window.__remixContext = ${JSON.stringify({ state: { loaderData: { job: { title: 'Lock keeper', company_name: 'Canal Trust', job_post_location: 'Utrecht', location: { name: 'Utrecht' }, published_at: '2026-04-02', employment_type: 'FullTime', workplace_type: 'OnSite' } } } })};`,
    ],
  ])('is read as %s writes it', (_what, script) => {
    const page = pageOf(
      `<html><head><title>Lock keeper</title><script>${script}</script></head><body>${body}</body></html>`,
    );
    const reading = readPage(page, { generic: true });
    if (reading.kind !== 'posting') throw new Error(reading.kind);
    const { company, places, mode, employment, postedOn } = reading.fields;
    expect([company?.value, places?.value, mode?.value, employment?.value, postedOn?.value]).toEqual([
      'Canal Trust',
      [{ text: 'Utrecht' }],
      'OnSite',
      ['Full Time'],
      '2026-04-02',
    ]);
  });
});
