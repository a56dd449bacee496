const NAMES = [
  'class',
  'id',
  'data-testid',
  'data-automation',
  'data-automation-id',
  'data-qa',
  'data-at',
  'data-test',
  'data-cy',
  'data-ui',
  'itemprop',
];

/** What a page calls an element: its class, id, `itemprop` and names for tests, with hyphens for capitals within. */
export const marksOf = (element: Element): string =>
  NAMES.map((name) => (element.getAttribute(name) ?? '').slice(0, 120))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');
