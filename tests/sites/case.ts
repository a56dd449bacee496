import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '@/utils/capture/evidence';
import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { normalisePerson, personFromRaw } from '@/utils/person/normalise-person';

/** A saved page with the address that it was saved from. */
export interface Case {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expectedFile: string;
}

const FOLDER = join(import.meta.dirname, '.');
const NOW = new Date('2026-11-22T09:00:00Z');

/** Returns all cases: `<site>/<case>.html`, whose first line is `<!-- url: https://... -->`. */
export function allCases(): Case[] {
  const sites = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sites.flatMap(({ name: site }) =>
    readdirSync(join(FOLDER, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const path = join(FOLDER, site, file);
        const html = readFileSync(path, 'utf8');
        const url = /^<!-- url: (\S+) -->/.exec(html)?.[1];
        if (url === undefined) throw new Error(`${path}: the first line must name the page's address`);
        return {
          name: `${site}/${file.slice(0, -5)}`,
          html,
          url,
          expectedFile: path.replace(/\.html$/, '.expected.json'),
        };
      }),
  );
}

/** Returns the page as the reader gets it; scripts do not run. */
export function pageOf({ html, url }: Pick<Case, 'html' | 'url'>): Page {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return { document, url: new URL(url) };
}

/** Returns what is compared: values with their sources, people normalised, and what the reader wants said. */
export function summary(reading: PageReading): unknown {
  const { kind, site } = reading;
  const problems = reading.problems.map(({ code, field }) =>
    field === undefined ? code : `${code}:${field}`,
  );
  const said = problems.length > 0 ? { problems } : {};
  if (reading.kind === 'posting') {
    const { people, ...fields } = reading.fields;
    const { unreadable } = reading;
    const { company, agency, description } = reading.fields;
    const ad = {
      company: company?.value ?? null,
      agency: agency?.value ?? null,
      text: description?.value ?? null,
    };
    return {
      kind,
      site,
      posting: byName(fields),
      people: (people?.value ?? []).map((raw) => {
        const { facts, keys } = personFromRaw(raw, { site, url: reading.url, now: NOW, ad });
        return { role: raw.role, ...stated(facts), keys };
      }),
      ...(unreadable.length > 0 ? { unreadable } : {}),
      ...said,
    };
  }
  if (reading.kind === 'person') {
    const { facts, keys } = normalisePerson(reading, NOW);
    return {
      kind,
      site,
      fields: byName(reading.fields),
      person: stated(facts),
      keys,
      people: reading.others,
      ...said,
    };
  }
  return reading.kind === 'list' ? { kind, site, cards: reading.cards, ...said } : { kind, site, ...said };
}

function byName(fields: Readonly<Record<string, Reading<unknown>>>): Record<string, unknown> {
  const entries = Object.entries(fields).toSorted(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(
    entries.map(([name, { value, source, trust }]) => [name, { value, from: `${source}, ${trust}` }]),
  );
}

function stated(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
