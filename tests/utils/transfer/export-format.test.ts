import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { exportStore, exportText } from '@/utils/transfer/export-store';

import { seedStore } from '../db/commands';
import { freshStore } from '../db/fresh-store';

const docs = readFileSync('docs/export-format.md', 'utf8');
const script = /```js\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';

describe('the script in docs/export-format.md', () => {
  it('reads an export without any of our code', async () => {
    const db = freshStore();
    await seedStore(db);
    const folder = mkdtempSync(join(tmpdir(), 'northing-'));
    try {
      writeFileSync(join(folder, 'read.mjs'), script);
      writeFileSync(join(folder, 'northing.json'), exportText(await exportStore(db, new Date(0), '0.1.0')));
      const said = execFileSync(process.execPath, ['read.mjs', 'northing.json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(said.trim().split('\n')).toEqual([
        '2026-10-01 | Senior Data Analyst | Harbour Lane Logistics | €55,000 - €65,000 a year | 1 version(s) | undecided | Marit Osei',
        'person | Marit Osei | Quayside Search | agency-recruiter',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names every table there is', async () => {
    const { tables } = await exportStore(freshStore(), new Date(0));
    for (const table of Object.keys(tables)) expect(docs).toContain(`| \`${table}\``);
  });
});
