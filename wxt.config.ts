import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

import { nativeBrowserInPages } from './scripts/build/native-browser-in-pages';
import { packagedTables } from './scripts/build/packaged-tables';
import { boardOrigins } from './utils/sites/boards';

/** Nothing may leave: pages load only what the package holds, and no page may frame them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The toasts of sonner bring their rules in a style element.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: [
    '@wxt-dev/module-react',
    '@wxt-dev/webextension-polyfill',
    '@wxt-dev/i18n/module',
    '@wxt-dev/auto-icons',
  ],
  i18n: { localesDir: 'utils/words' },
  autoIcons: { baseIconPath: 'components/ui/icon.svg', sizes: [16, 32, 48, 128] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'tables.json', contents: JSON.stringify(packagedTables) });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('tables.json');
    },
  },
  vite: () => ({ plugins: [tailwindcss(), nativeBrowserInPages()] }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_summary__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      // The page that reads; Firefox's background is a page itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: boardOrigins(),
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_save_page__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_open_panel__',
      },
      'open-desk': { description: '__MSG_command_open_desk__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'northing@northing.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
