// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyInstall } from '../../../scripts/setup/install-packages.mjs';

const lock = {
  '': { name: 'northing' },
  'node_modules/react': { version: '19.3.1' },
  'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
};

describe('Packages are installed', () => {
  let root = '';
  const write = (file: string, packages: unknown) =>
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  const installed = (packages: unknown) => write('node_modules/.package-lock.json', packages);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'northing-install-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', lock);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('on a fresh clone', () => {
    expect(whyInstall(root)).toBe('no packages are installed yet');
  });

  it('not when they are what the lock says, less what belongs to another system', () => {
    installed({ 'node_modules/react': { version: '19.3.1' } });
    expect(whyInstall(root)).toBeNull();
  });

  it.each([
    ['another version', { 'node_modules/react': { version: '19.0.0' } }, 'react differs'],
    ['a missing one', {}, 'react differs'],
    [
      'one too many',
      { 'node_modules/react': { version: '19.3.1' }, 'node_modules/a/node_modules/b': { version: '1.0.0' } },
      'b is not in the lock',
    ],
  ])('for %s', (_what, packages, reason) => {
    installed(packages);
    expect(whyInstall(root)).toBe(reason);
  });

  it('again when npm was stopped in the middle of writing', () => {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packa');
    expect(whyInstall(root)).toBe('no packages are installed yet');
  });
});
