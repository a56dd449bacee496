import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './built';
import { policyProblem } from './content-policy';

/** Every permission asked for at install. None of them shows a warning; one more is a decision, not a slip. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const CHROMIUM_PERMISSIONS = [...PERMISSIONS, 'offscreen', 'sidePanel'];

/** Permissions that Chrome and Firefox grant without a word at install; any other one is warned of. */
const SILENT = new Set(CHROMIUM_PERMISSIONS);

interface Check {
  readonly name: string;
  readonly problem: string | null;
}
type Manifest = Readonly<Record<string, unknown>>;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const absent = (manifest: Manifest, key: string): string | null =>
  manifest[key] === undefined ? null : `the manifest has ${key}: ${JSON.stringify(manifest[key])}`;

/** What a manifest takes or opens beyond what Northing promises, one check a promise. */
export function checkPowers(target: Target, manifest: Manifest): Check[] {
  const asked = strings(manifest.permissions).toSorted();
  const wanted = (target === 'firefox' ? PERMISSIONS : CHROMIUM_PERMISSIONS).toSorted();
  const warned = asked.filter((permission) => !SILENT.has(permission));
  const wide = strings(manifest.optional_host_permissions).filter((host) =>
    /^(<all_urls>|[^/]+:\/\/\*\/)/.test(host),
  );
  const policy = (manifest.content_security_policy as { extension_pages?: string } | undefined)
    ?.extension_pages;
  const checks: Check[] = [
    { name: 'no host permission at install', problem: absent(manifest, 'host_permissions') },
    { name: 'no content script at install', problem: absent(manifest, 'content_scripts') },
    { name: 'no web-accessible file', problem: absent(manifest, 'web_accessible_resources') },
    { name: 'no page may connect', problem: absent(manifest, 'externally_connectable') },
    {
      name: 'permissions are the committed list',
      problem:
        asked.join() === wanted.join()
          ? null
          : `asks for ${asked.join(', ')} instead of ${wanted.join(', ')}`,
    },
    {
      name: 'no warning at install',
      problem: warned.length === 0 ? null : `warned of: ${warned.join(', ')}`,
    },
    { name: 'no optional access to every site', problem: wide.length === 0 ? null : wide.join(', ') },
    { name: 'content security policy', problem: policyProblem(policy ?? '') },
  ];
  if (target === 'firefox') {
    const { open_at_install: opens } = (manifest.sidebar_action ?? {}) as { open_at_install?: unknown };
    checks.push({
      name: 'sidebar stays shut at install',
      problem: opens === false ? null : 'sidebar_action.open_at_install is not false',
    });
  }
  return checks.map((check) => ({ ...check, name: `${target}: ${check.name}` }));
}

/** Code that would run text, or load a script from elsewhere; a bundle must hold none. */
const FORBIDDEN_CODE: readonly [string, RegExp][] = [
  ['eval', /(?<![\w.$])eval\s*\(/],
  ['new Function', /\bnew\s+Function\s*\(/],
  ['import of a remote script', /\bimport\s*\(\s*["'`]https?:/],
];

/** The forbidden code a bundle's text holds, by name. */
export function forbiddenCode(text: string): string[] {
  return FORBIDDEN_CODE.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/** Checks a built extension: its manifest and the code of all its bundles. */
export async function checkManifest(target: Target, folder: string): Promise<Check[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  const found = await Promise.all(
    scripts.map(async (file) =>
      forbiddenCode(await readFile(join(folder, file), 'utf8')).map((name) => `${file}: ${name}`),
    ),
  );
  const problems = found.flat();
  return [
    ...checkPowers(target, manifest),
    {
      name: `${target}: no code from text or from elsewhere`,
      problem: problems.length === 0 ? null : problems.join(', '),
    },
  ];
}
