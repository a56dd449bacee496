// Plain Node with built-ins only: this runs on a fresh clone, before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean, link?: boolean}> | null} */
function packagesOf(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch (problem) {
    // npm was stopped while it wrote the file: the same as not installed.
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/**
 * Says why `node_modules` under `root` is not what `package-lock.json` asks for, in words, or null when it is.
 * An optional package may be absent: it belongs to another platform.
 * @param {string} root @returns {string | null}
 */
export function whyInstall(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing or broken');
  if (present === null) return 'no packages are installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || (entry.optional === true && present[path] === undefined)) continue;
    if (present[path]?.version !== entry.version) return `${path.replace(/^.*node_modules\//, '')} differs`;
  }
  const extra = Object.keys(present).find((path) => wanted[path] === undefined);
  return extra === undefined ? null : `${extra.replace(/^.*node_modules\//, '')} is not in the lock`;
}

/**
 * Runs npm with the given arguments and hands its output through.
 * @param {string} root @param {string[]} args @returns {boolean} whether it went well
 */
function npm(root, args) {
  const windows = process.platform === 'win32';
  return (
    spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: 'inherit', shell: windows }).status === 0
  );
}

/**
 * Makes `node_modules` equal to the lock and writes WXT's generated types where they are missing.
 * @param {string} root @throws when npm fails
 */
export function installPackages(root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed, this is ${process.versions.node}: https://nodejs.org`);
  }
  const reason = whyInstall(root);
  if (reason !== null) {
    console.log(`Installing packages: ${reason} …`);
    if (!npm(root, ['ci', '--no-audit', '--no-fund'])) throw new Error('npm ci failed, see above');
  } else if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    if (!npm(root, ['run', '--silent', 'postinstall'])) throw new Error('wxt prepare failed, see above');
  }
}
