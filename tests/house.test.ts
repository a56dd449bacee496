// @vitest-environment node
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueKeys, keyUses } from './house/catalogue';
import { filesUnder, textOf } from './house/source-files';

const nameOf = (path: string): string => basename(path).replace(/\.[^.]+$/, '');
const idsIn = (text: string, call: RegExp): string[] => [...text.matchAll(call)].map(([, id = '']) => id);

describe('Every adapter', () => {
  const adapters = filesUnder('utils/sites').filter(
    (file) => /defineSite\(\{/.test(textOf(file)) && nameOf(file) !== 'define-site',
  );
  const list = ['utils/sites/index.ts', 'utils/sites/linkedin-sites.ts', 'utils/sites/people-sites.ts']
    .map(textOf)
    .join('\n');
  const cases = filesUnder('tests/sites');

  it('is found', () => {
    expect(adapters.length).toBeGreaterThan(3);
  });

  it.each(adapters.filter((file) => nameOf(file) !== 'generic'))('%s is in the list', (file) => {
    const path = file.replace(/^utils\/sites\//, '').replace(/\.ts$/, '');
    expect(list).toMatch(new RegExp(`from '(\\./|@/utils/sites/)${path}'`));
  });

  it.each(adapters)('%s has at least three pages with a reviewed answer', (file) => {
    const [id = ''] = idsIn(textOf(file), /\bid: '([^']+)'/g);
    const answered = cases.filter(
      (page) =>
        page.startsWith(`tests/sites/${id}/`) &&
        page.endsWith('.html') &&
        cases.includes(page.replace(/\.html$/, '.expected.json')),
    );
    expect(answered.length).toBeGreaterThanOrEqual(3);
  });
});

describe('Every criterion', () => {
  const criteria = filesUnder('utils/fit/criteria').filter((file) => /: Criterion = \{/.test(textOf(file)));
  const list = textOf('utils/fit/criteria/all.ts');
  const weights = textOf('utils/fit/weights.ts');
  const words = catalogueKeys().filter((key) => key.startsWith('criterion.'));

  it('is found', () => {
    expect(criteria.length).toBeGreaterThan(4);
  });

  it.each(criteria)('%s is in the list, has its weight and its words', (file) => {
    const [id = ''] = idsIn(textOf(file), /\bid: '([^']+)'/g);
    expect(nameOf(file)).toBe(id);
    expect(list).toContain(`from './${id}'`);
    expect(weights).toMatch(new RegExp(`['"]?${id}['"]?:`));
    expect(words.some((key) => key.startsWith(`criterion.${id.replaceAll('-', '_')}`))).toBe(true);
  });
});

describe('Every migration', () => {
  const migrations = filesUnder('utils/db/migrations').filter((file) => /\/v\d{3}\.ts$/.test(file));
  const list = textOf('utils/db/schema.ts');

  it.each(migrations)('%s is declared and has an example of its data', (file) => {
    expect(list).toContain(`migrations/${nameOf(file)}'`);
    expect(filesUnder('tests/migrations/examples').map(nameOf)).toContain(nameOf(file));
  });

  it('follows the one before without a gap', () => {
    expect(migrations.map(nameOf).toSorted()).toEqual(
      migrations.map((_, index) => `v${String(index + 1).padStart(3, '0')}`),
    );
  });

  it('is declared in the order of versions', () => {
    const declared = idsIn(list.slice(list.indexOf('const MIGRATIONS')), /\b(v\d{3})\b/g);
    expect(declared).toEqual(migrations.map(nameOf).toSorted());
  });
});

describe('Every message', () => {
  const contract = textOf('utils/messages/contract.ts');
  const calls = idsIn(contract.slice(contract.indexOf('interface ToBackground')), /^ {2}(\w+)\(data:/gm);

  it('is found', () => {
    expect(calls).toContain('saveTab');
  });

  it.each(calls)('%s says who may send it, is served and has a handler', (call) => {
    const serve = textOf('utils/messages/serve.ts');
    expect(serve).toMatch(new RegExp(`${call}: \\{ from: '(page|extension)'`));
    expect(serve).toContain(`serveCall('${call}'`);
    expect(textOf('entrypoints/background/index.ts')).toMatch(new RegExp(`\\b${call}: `));
  });
});

describe('The message catalogue', () => {
  const keys = catalogueKeys();
  const uses = keyUses(keys);

  it('has every key the source names', () => {
    const missing = uses.filter(({ matches }) => !keys.some(matches));
    expect(missing.map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
  });

  it('has no key that nothing names', () => {
    expect(keys.filter((key) => !uses.some(({ matches }) => matches(key)))).toEqual([]);
  });
});

describe('Every file', () => {
  const files = filesUnder();

  it('has a name in kebab-case', () => {
    const ours = files.filter((file) =>
      /^(utils|components|entrypoints|scripts|tests|bench|docs)\//.test(file),
    );
    expect(ours.filter((file) => !/^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(file)))).toEqual([]);
  });

  it('says what it is: no drawer for everything', () => {
    const drawers = /^(utils|helpers?|misc|common|shared|manager|lib)\.tsx?$/;
    expect(files.filter((file) => drawers.test(basename(file)))).toEqual([]);
  });

  it('knows nothing of the machine it was written on', () => {
    const place = new RegExp(`(^|["'\`\\s(=])/(${['work', 'root', 'home', 'Users'].join('|')})/`, 'm');
    const text = files.filter((file) => /\.(ts|tsx|mjs|cjs|json|yml|md|css|html|svg)$/.test(file));
    expect(text.filter((file) => file !== 'package-lock.json' && place.test(textOf(file)))).toEqual([]);
  });

  it('comes from the public registry if it is a package', () => {
    const elsewhere = idsIn(textOf('package-lock.json'), /"resolved": "([^"]+)"/g).filter(
      (address) => !address.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });
});
