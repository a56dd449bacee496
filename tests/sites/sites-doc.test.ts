import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { BOARD_IDS } from '@/utils/identity/board-ids';
import { everySite } from '@/utils/sites/every-site';

const doc = readFileSync('docs/sites.md', 'utf8');
const rows = doc
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/sites.md', () => {
  it('names every adapter once, with its evidence and since when', () => {
    const named = rows.filter(([, name]) => name?.startsWith('`'));
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(everySite.map(({ id }) => `\`${id}\``)));
    expect(named).toHaveLength(everySite.length);
    for (const [, , , evidence, since] of named) {
      expect(evidence).toMatch(/^(?:page|facts)(?:, facts)?$/);
      expect(since).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('says of every other site page, facts or none, and a day only where something was looked at', () => {
    const others = rows.filter(
      ([, name, evidence]) => !name?.startsWith('`') && /^(?:page|facts|none)$/.test(evidence ?? ''),
    );
    expect(others.length).toBeGreaterThan(40);
    expect(others.filter(([, , evidence, since]) => (evidence === 'none') !== (since === ''))).toEqual([]);
  });

  it('says of as many sites as board-ids.ts knows that their own number stands in the address', () => {
    const told = rows.filter((cells) => cells[4] === 'yes').length;
    const adapters = new Set(['linkedin', 'indeed', 'greenhouse', 'lever', 'hacker-news']);
    expect(told).toBe(BOARD_IDS.filter(({ board }) => !adapters.has(board)).length);
  });
});
