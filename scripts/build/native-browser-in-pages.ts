import type { Plugin } from 'vite';

const NATIVE = '\0native-browser';

/**
 * Gives content scripts the browser's own promises instead of webextension-polyfill: they only send messages, which every
 * browser we run in answers with a promise, and the polyfill would weigh on each page more than all their own code.
 */
export function nativeBrowserInPages(): Plugin {
  let isContentScript = false;
  return {
    name: 'native-browser-in-pages',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      const entry = lib !== false && typeof lib.entry === 'string' ? lib.entry : '';
      isContentScript = entry.includes('content-script');
    },
    resolveId: (source) => (isContentScript && source === 'webextension-polyfill' ? NATIVE : null),
    load: (id) =>
      id === NATIVE
        ? 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : null,
  };
}
