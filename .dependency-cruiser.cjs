// Which room may import which, downwards only. Each rule is proven by a planted violation in
// tests/scripts/check/direction-rules.test.ts. `import type` counts like any import unless a rule says otherwise.

const PURE =
  '^utils/(posting|identity|person|profile|goals|skills|fit|gaps|market|decision|story|pitch|network|pipeline|review|text|time|money|place|url|language|words|toolbar)/';
const BROWSER = [
  '(^|/)node_modules/(webextension-polyfill|@wxt-dev|wxt|@webext-core)/',
  '^\\.wxt/',
  '^(wxt|wxt/.+|webextension-polyfill|#imports|#i18n)$',
];
const REACT = ['(^|/)node_modules/(@types/)?(react|react-dom|wouter|sonner|lucide-react)/'];
const DEXIE = ['(^|/)node_modules/(dexie|dexie-react-hooks)/'];
const OURS = '^(utils|components|entrypoints|scripts|tests|bench)/';
const TYPE_ONLY = ['type-only'];

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never(
      'resolvable',
      'An import that leads nowhere hides a direction.',
      { path: OURS },
      { couldNotResolve: true },
    ),
    never(
      'no-cycles',
      'Two files that need each other are one idea, or three.',
      { path: OURS },
      { circular: true },
    ),

    never(
      'pure-rooms',
      'Pure rooms import each other; of the capture room, its types only.',
      { path: PURE },
      { path: OURS, pathNot: [PURE, '^utils/capture/'] },
    ),
    never(
      'pure-rooms-capture-types',
      'Collectors hand over data; judges never call them.',
      { path: PURE },
      { path: '^utils/capture/', dependencyTypesNot: TYPE_ONLY },
    ),
    never(
      'pure-rooms-world',
      'Pure rooms know no browser, no store and no view.',
      { path: PURE },
      { path: [...BROWSER, ...REACT, ...DEXIE] },
    ),

    never(
      'capture-rooms',
      'Readers import pure rooms and each other.',
      { path: '^utils/(capture|sites)/' },
      { path: OURS, pathNot: [PURE, '^utils/(capture|sites)/'] },
    ),
    never(
      'capture-knows-no-site',
      'Sites are built on the reader, not the reader on sites; read-page.ts alone chooses among them.',
      { path: '^utils/capture/', pathNot: '^utils/capture/read-page\\.ts$' },
      { path: '^utils/sites/' },
    ),
    never(
      'capture-world',
      'The page comes in as an argument: readers know no browser, no store and no view.',
      { path: '^utils/(capture|sites)/' },
      { path: [...BROWSER, ...REACT, ...DEXIE] },
    ),

    never(
      'store',
      'The store knows pure rooms only.',
      { path: '^utils/db/' },
      { path: OURS, pathNot: [PURE, '^utils/(db|capture)/'] },
    ),
    never(
      'store-capture-types',
      'Of the capture room the store knows types only.',
      { path: '^utils/db/' },
      { path: '^utils/capture/', dependencyTypesNot: TYPE_ONLY },
    ),
    never(
      'store-world',
      'The store knows no browser and no view.',
      { path: '^utils/db/' },
      { path: [...BROWSER, ...REACT] },
    ),

    never(
      'intake',
      'The use case joins pure rooms, capture and the repositories, and is handed the store they work on.',
      { path: '^utils/(intake|transfer|resume)/' },
      { path: OURS, pathNot: [PURE, '^utils/(intake|transfer|resume|capture|db)/'] },
    ),
    never(
      'intake-world',
      'The use case knows no browser and no view.',
      { path: '^utils/(intake|transfer|resume)/' },
      { path: [...BROWSER, ...REACT] },
    ),

    never(
      'edge',
      'Messages and platform carry values of pure rooms and of capture, and know the list of boards.',
      { path: '^utils/(messages|platform)/' },
      { path: OURS, pathNot: [PURE, '^utils/(messages|platform|capture)/', '^utils/sites/boards\\.ts$'] },
    ),
    never(
      'opened-store',
      'The opened store joins the store to the platform, and nothing more.',
      { path: '^utils/store/' },
      { path: OURS, pathNot: [PURE, '^utils/(store|db|platform)/'] },
    ),
    never(
      'edge-world',
      'Messages and platform know no store and no view.',
      { path: '^utils/(messages|platform)/' },
      { path: [...REACT, ...DEXIE] },
    ),
    never(
      'browser-at-the-edge',
      'Only platform, the transport of messages and entrypoints touch the browser; views read the catalogue.',
      { path: OURS, pathNot: ['^utils/(platform|messages)/', '^(components|entrypoints|scripts|tests)/'] },
      { path: BROWSER },
    ),
    never(
      'views-read-the-catalogue-only',
      'Views know of the browser only the message catalogue.',
      { path: '^components/' },
      { path: BROWSER, pathNot: ['^\\.wxt/i18n/', '(^|/)node_modules/@wxt-dev/i18n/', '^#i18n$'] },
    ),

    never(
      'primitives',
      'Primitives know no room of ours.',
      { path: '^components/ui/' },
      { path: OURS, pathNot: '^components/ui/' },
    ),
    never(
      'views-are-not-entrypoints',
      'What is shown does not know where.',
      { path: '^components/' },
      { path: '^(entrypoints|scripts|tests)/' },
    ),
    never(
      'views-of-one-domain',
      'A domain shows itself; screens put domains together. Evidence and skills are shown in many places.',
      { path: '^components/([^/]+)/', pathNot: '^components/(desk|page|panel|popup|welcome)/' },
      { path: '^components/', pathNot: ['^components/(evidence|skill|store|ui)/', '^components/$1/'] },
    ),
    never(
      'views-read-through-hooks',
      'Components show props; only use-*.ts (and what keeps drafts for it) reads the store, sends messages or asks the platform.',
      { path: '^components/', pathNot: '/(use|keep)-[^/]+\\.tsx?$' },
      {
        path: '^utils/(db|store|messages|platform|intake|transfer)/',
        pathNot: '^utils/platform/(say|report-error)\\.ts$',
        dependencyTypesNot: TYPE_ONLY,
      },
    ),
    never(
      'views-do-not-read-pages',
      'Reading a page is the reader’s work; the welcome reads its own sample.',
      { path: '^components/', pathNot: '^components/welcome/sample-ad\\.ts$' },
      {
        path: '^utils/(capture|sites)/',
        pathNot: '^utils/sites/boards\\.ts$',
        dependencyTypesNot: TYPE_ONLY,
      },
    ),

    never(
      'entrypoints-are-ends',
      'Nothing imports an entrypoint.',
      { path: OURS, pathNot: ['^entrypoints/', '^tests/'] },
      { path: '^entrypoints/' },
    ),
    never(
      'entrypoints-stand-alone',
      'An entrypoint does not import another one.',
      { path: '^entrypoints/([^/]+)/' },
      { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    ),
    never(
      'page-side-keeps-nothing',
      'A content script’s IndexedDB is the page’s: what runs in a page never imports the store, a use case or a view.',
      { path: '^entrypoints/(capture\\.content|copy-page)([./]|$)' },
      { path: ['^utils/(db|intake|transfer)/', '^components/', ...DEXIE, ...REACT] },
    ),
    never(
      'tables-are-packed',
      'Vocabulary and cities lie beside the scripts as one file; a screen that imported them would carry them at once.',
      { path: '^(utils|components|entrypoints)/', pathNot: '^utils/skills/vocabulary/all\\.ts$' },
      {
        path: '^utils/(skills/vocabulary/(?!installed-vocabulary|read-table).+|place/city-(list|points))\\.ts$',
      },
    ),
    never(
      'tools-stay-outside',
      'What ships knows no script, test or bench.',
      { path: '^(utils|entrypoints)/' },
      { path: '^(scripts|tests|bench)/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^\\.wxt/'] },
    exclude: { path: '\\.(css|svg|yml|json|html)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'scripts/check/import-alias.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
  },
};
