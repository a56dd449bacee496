// @vitest-environment jsdom
import { readFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readResume } from '@/utils/resume/read-resume';
import type { ResumeOutcome } from '@/utils/resume/read-resume';

import { nodePdfEngine } from '../../../scripts/resumes/node-pdf-engine';

const read = (bytes: Uint8Array, name = 'cv.docx'): Promise<ResumeOutcome> =>
  readResume(bytes, name, {
    pdfEngine: nodePdfEngine,
    parseXml: (xml) => new DOMParser().parseFromString(xml, 'application/xml'),
  });
const reasonOf = async (bytes: Uint8Array, name?: string): Promise<string> => {
  const outcome = await read(bytes, name);
  return outcome.ok ? 'taken' : outcome.reason;
};
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/resumes/files/${name}`));
const docxOf = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(xml), ...more });
const plain =
  '<w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>Hello</w:t></w:r></w:p></w:body></w:document>';

const bookOf = (letters: number): string =>
  `<w:document xmlns:w="urn:w"><w:body>${'<w:p><w:r><w:t>Nursing and night shifts since 2019.</w:t></w:r></w:p>'.repeat(letters / 30)}</w:body></w:document>`;

/** A generator of numbers that gives the same ones each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('readResume', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'wrong-type'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'wrong-type'],
    ['a file over ten megabytes', new Uint8Array(10_000_001), 'too-big'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'wrong-type'],
    ['a zip cut short', zipSync({ 'word/document.xml': strToU8(plain) }).slice(0, 60), 'damaged'],
    ['Word with macros', docxOf(plain, { 'word/vbaProject.bin': strToU8('x') }), 'macros'],
    ['Word with entities', docxOf(`<!DOCTYPE a [<!ENTITY b "b">]>${plain}`), 'bomb'],
    ['Word whose XML is broken', docxOf('<w:document><w:body>'), 'damaged'],
    ['Word that says nothing', docxOf(plain), 'not-a-resume'],
    ['a bomb', docxOf(' '.repeat(25_000_000)), 'bomb'],
    ['Word nested a thousand deep', docxOf('<w:tbl>'.repeat(1000) + '</w:tbl>'.repeat(1000)), 'bomb'],
    ['a book in Word', docxOf(bookOf(200_000)), 'too-big'],
    ['a hundred megabytes', new Uint8Array(100_000_000).fill(37), 'too-big'],
    [
      'a list of a city',
      strToU8(JSON.stringify({ skills: Array.from({ length: 9000 }, (_v, at) => ({ name: `s${at}` })) })),
      'too-big',
    ],
    ['old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'wrong-type'],
    ['JSON nested without end', strToU8(`{"work":${'['.repeat(300_000)}`), 'damaged'],
    ['a letter', strToU8('Dear Ms Vale,\nthank you for your order.'), 'not-a-resume'],
    ['a PDF in name alone', strToU8('%PDF-1.7\nnothing'), 'damaged'],
  ])('refuses %s', async (_what, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('reads a PDF, a Word file and a LinkedIn export', async () => {
    for (const name of ['nurse-en.inline.pdf', 'nurse-en.docx-plain.docx']) {
      const outcome = await read(file(name), name);
      expect(outcome.ok && outcome.draft.positions).toMatchObject([
        { title: 'Senior Staff Nurse', employer: 'St Brannoc Hospital', start: '2019-01', isCurrent: true },
        { title: 'Staff Nurse', employer: 'Northgate Clinic', start: '2015-03', end: '2018-12' },
        { title: 'Healthcare Assistant', employer: 'Elmfield Care Home', start: '2012-09', end: '2015-02' },
      ]);
    }
    const linkedin = await read(file('exec-en.linkedin.zip'), 'export.zip');
    expect(linkedin.ok && linkedin.draft.positions[0]).toMatchObject({
      title: 'Chief Operating Officer',
      employer: 'Arden Freight Group',
      start: '2017-05',
      isCurrent: true,
    });
  });

  it('stops when the user gives up', async () => {
    const control = new AbortController();
    control.abort();
    const outcome = await readResume(file('nurse-en.inline.pdf'), 'cv.pdf', {
      pdfEngine: nodePdfEngine,
      parseXml: () => document,
      signal: control.signal,
    });
    expect(outcome).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('refuses or reads 200 damaged files within five seconds each', async () => {
    const next = numbers(20_261_125);
    const sources = [
      'nurse-en.inline.pdf',
      'nurse-en.docx-plain.docx',
      'exec-en.linkedin.zip',
      'data-en.kit-plain.pdf',
      'buch-de.json.json',
    ];
    const answers: string[] = [];
    let slowest = 0;
    for (let round = 0; round < 200; round += 1) {
      const name = sources[round % sources.length] ?? '';
      // Every seventh comes under the name of another kind.
      const called = round % 7 === 0 ? (sources[(round + 1) % sources.length] ?? '') : name;
      let bytes = file(name);
      if (round % 3 === 0) bytes = bytes.slice(0, Math.floor(next() * bytes.length));
      else
        for (let flip = 0; flip < 1 + next() * 40; flip += 1)
          bytes[Math.floor(next() * bytes.length)] = next() * 256;
      const started = performance.now();
      answers.push(await reasonOf(bytes, called));
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect(answers).toHaveLength(200);
    expect(answers.filter((answer) => answer === 'damaged').length).toBeGreaterThan(20);
    expect(slowest).toBeLessThan(5000);
  }, 300_000);
});
