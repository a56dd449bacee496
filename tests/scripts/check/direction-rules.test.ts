// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const { forbidden, options } = require('../../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
  options: ICruiseOptions;
};
const { aliasesOf } = require('../../../scripts/check/import-alias.cjs') as {
  aliasesOf: (root: string) => { resolve: object };
};

/** One file that breaks each rule: path, what it imports, and whether it takes only the type. */
const planted: Record<string, readonly [file: string, imports: string, typeOnly?: 'type']> = {
  resolvable: ['utils/text/a.ts', '@/utils/text/nowhere'],
  'no-cycles': ['utils/text/one.ts', '@/utils/text/two'],
  'pure-rooms': ['utils/fit/b.ts', '@/utils/db/store', 'type'],
  'pure-rooms-capture-types': ['utils/fit/c.ts', '@/utils/capture/page'],
  'pure-rooms-world': ['utils/fit/d.ts', 'react'],
  'capture-rooms': ['utils/sites/a.ts', '@/utils/db/store', 'type'],
  'capture-knows-no-site': ['utils/capture/a.ts', '@/utils/sites/acme'],
  'capture-world': ['utils/capture/b.ts', '#imports'],
  store: ['utils/db/a.ts', '@/utils/messages/contract', 'type'],
  'store-capture-types': ['utils/db/b.ts', '@/utils/capture/page'],
  'store-world': ['utils/db/c.ts', 'react', 'type'],
  intake: ['utils/intake/a.ts', '@/utils/messages/contract', 'type'],
  'intake-world': ['utils/intake/c.ts', 'webextension-polyfill'],
  edge: ['utils/messages/a.ts', '@/utils/db/store', 'type'],
  'opened-store': ['utils/store/a.ts', '@/utils/messages/contract', 'type'],
  'edge-world': ['utils/platform/a.ts', 'dexie'],
  'browser-at-the-edge': ['utils/transfer/a.ts', '#imports'],
  'views-read-the-catalogue-only': ['components/fit/a.tsx', '#imports'],
  primitives: ['components/ui/a.tsx', '@/utils/text/plain', 'type'],
  'views-are-not-entrypoints': ['components/fit/b.tsx', '@/entrypoints/popup/app'],
  'views-of-one-domain': ['components/fit/c.tsx', '@/components/goal/card'],
  'views-read-through-hooks': ['components/fit/d.tsx', '@/utils/db/store'],
  'views-do-not-read-pages': ['components/fit/e.tsx', '@/utils/capture/page'],
  'entrypoints-are-ends': ['utils/store/b.ts', '@/entrypoints/popup/app'],
  'entrypoints-stand-alone': ['entrypoints/desk/a.tsx', '@/entrypoints/popup/app'],
  'page-side-keeps-nothing': ['entrypoints/capture.content/a.ts', '@/utils/db/store', 'type'],
  'tables-are-packed': ['utils/place/b.ts', '@/utils/place/city-list'],
  'tools-stay-outside': ['utils/text/e.ts', '@/scripts/tool'],
};

/** What the planted files lead to; none of these breaks a rule. */
const targets = [
  'utils/text/plain.ts',
  'utils/place/city-list.ts',
  'utils/db/store.ts',
  'utils/capture/page.ts',
  'utils/sites/acme.ts',
  'utils/messages/contract.ts',
  'components/goal/card.tsx',
  'entrypoints/popup/app.tsx',
  'scripts/tool.ts',
  '.wxt/types/imports-module.d.ts',
  ...['react', 'dexie', 'webextension-polyfill'].map((name) => `node_modules/${name}/index.js`),
];

/** Imports a room may well make; a rule that forbids one of them is too wide. */
const allowed: readonly [file: string, imports: string, typeOnly?: 'type'][] = [
  ['utils/fit/ok.ts', '@/utils/text/plain'],
  ['utils/fit/ok-type.ts', '@/utils/capture/page', 'type'],
  ['utils/sites/ok.ts', '@/utils/capture/page'],
  ['utils/db/ok.ts', 'dexie'],
  ['utils/intake/ok.ts', '@/utils/db/store', 'type'],
  ['utils/platform/ok.ts', '#imports'],
  ['components/fit/use-store.ts', '@/utils/db/store'],
  ['components/fit/ok.tsx', 'react'],
  ['entrypoints/background/ok.ts', '@/utils/db/store'],
  ['entrypoints/capture.content/ok.ts', '@/utils/sites/acme'],
];

let root = '';
let found: ICruiseResult['summary']['violations'] = [];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'northing-directions-'));
  write(
    'package.json',
    '{"type":"module","dependencies":{"react":"1","dexie":"1","webextension-polyfill":"1"}}',
  );
  for (const file of targets) write(file, file.endsWith('.js') ? 'export default 1;' : 'export type A = 1;');
  write('utils/text/two.ts', "import '@/utils/text/one';");
  for (const [file, imports, typeOnly] of [...Object.values(planted), ...allowed]) {
    write(file, typeOnly === 'type' ? `import type { A } from '${imports}';` : `import '${imports}';`);
  }
  const { webpackConfig: _alias, tsConfig: _types, ...rest } = options;
  const { output } = await cruise(
    ['utils', 'components', 'entrypoints', 'scripts'],
    { ...rest, baseDir: root, validate: true, ruleSet: { forbidden: forbidden as never } },
    aliasesOf(root).resolve,
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered in text');
  found = output.summary.violations;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('Directions of imports', () => {
  it('have a planted violation for every rule', () => {
    expect(forbidden.map(({ name }) => name).toSorted()).toEqual(Object.keys(planted).toSorted());
  });

  it.each(Object.entries(planted))('%s is caught', (rule, [file]) => {
    expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
  });

  it.each(allowed)('%s may import %s', (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });
});
