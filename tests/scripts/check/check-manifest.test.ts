// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkPowers, forbiddenCode } from '../../../scripts/check/check-manifest';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const good = {
  permissions: [
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'alarms',
    'contextMenus',
    'offscreen',
    'sidePanel',
  ],
  optional_host_permissions: ['https://*.linkedin.com/*'],
  content_security_policy: { extension_pages: POLICY },
};

const problems = (manifest: object): string[] =>
  checkPowers('chrome', { ...good, ...manifest })
    .filter(({ problem }) => problem !== null)
    .map(({ name }) => name);

describe('The powers of a manifest', () => {
  it('are fine as promised', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    ['no host permission at install', { host_permissions: ['https://*.linkedin.com/*'] }],
    ['no host permission at install', { host_permissions: [] }],
    ['no content script at install', { content_scripts: [{ matches: ['https://a.example/*'] }] }],
    ['no web-accessible file', { web_accessible_resources: [{ resources: ['icon.png'] }] }],
    ['no page may connect', { externally_connectable: { matches: ['https://a.example/*'] } }],
    ['permissions are the committed list', { permissions: [...good.permissions, 'notifications'] }],
    ['no warning at install', { permissions: [...good.permissions, 'tabs'] }],
    ['no optional access to every site', { optional_host_permissions: ['<all_urls>'] }],
    ['no optional access to every site', { optional_host_permissions: ['https://*/*'] }],
    ['no optional access to every site', { optional_host_permissions: ['*://*/*'] }],
    ['content security policy', { content_security_policy: undefined }],
    [
      'content security policy',
      {
        content_security_policy: {
          extension_pages: POLICY.replace("connect-src 'self'", 'connect-src https:'),
        },
      },
    ],
  ])('fail "%s" with %j', (name, manifest) => {
    expect(problems(manifest)).toContain(`chrome: ${name}`);
  });

  it('include the sidebar staying shut in Firefox', () => {
    const firefox = {
      ...good,
      permissions: good.permissions.filter((one) => one !== 'offscreen' && one !== 'sidePanel'),
    };
    const failed = (sidebar: object) =>
      checkPowers('firefox', { ...firefox, sidebar_action: sidebar }).filter(
        ({ problem }) => problem !== null,
      );
    expect(failed({ open_at_install: false })).toEqual([]);
    expect(failed({}).map(({ name }) => name)).toEqual(['firefox: sidebar stays shut at install']);
  });
});

describe('Forbidden code', () => {
  it.each([
    ['eval', 'const a = eval("1")'],
    ['eval', 'x=1;eval (y)'],
    ['new Function', 'new Function("return 1")'],
    ['import of a remote script', 'await import("https://a.example/x.js")'],
  ])('%s is found in %j', (name, text) => {
    expect(forbiddenCode(text)).toEqual([name]);
  });

  it.each(['medieval(1)', 'a.eval(1)', 'import("./chunk.js")', 'new FunctionList()'])(
    'is not seen in %j',
    (text) => {
      expect(forbiddenCode(text)).toEqual([]);
    },
  );
});
