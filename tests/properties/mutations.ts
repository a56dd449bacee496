import fc from 'fast-check';

/** One change to a saved page. `at`, `to` and `pick` choose among whatever the page has, by their remainder. */
export interface Mutation {
  readonly kind: keyof typeof KINDS;
  readonly at: number;
  readonly to: number;
  readonly pick: number;
}

/** Texts that pages should never hold and sometimes do. */
const TEXTS = [
  '',
  ' ',
  '0',
  'null',
  '[object Object]',
  '{{title}}',
  '<script>alert(1)</script>',
  '\u202eofni\u202c',
  '👩🏽‍💻'.repeat(40),
  'a '.repeat(4000),
  'x'.repeat(20_000),
  '€'.repeat(300),
  '1,'.repeat(500),
  'Salary: '.repeat(60),
  '((((((((((((((((((((((((((((((',
  'remote remote no remote 2 days '.repeat(20),
  'contact person: contact person: Ines Falk, '.repeat(30),
  '31.02.2026 - 99/99/9999',
  '— • —',
];
const ATTRIBUTES = [
  '__proto__',
  'constructor',
  '%E0%A4%A',
  'https://[broken',
  ['javascript', 'alert(1)'].join(':'),
  'x'.repeat(5000),
  '',
  '[',
  '-1',
  '../../..//',
];
const JSON_VALUES: readonly unknown[] = [
  null,
  [],
  {},
  0,
  -1,
  1e308,
  true,
  '',
  'x'.repeat(10_000),
  [[[[[]]]]],
  [null, [null]],
  { '@type': 'JobPosting', title: {} },
  { '@id': '#self', '@type': ['JobPosting', null, 7] },
  { value: { value: { value: [] } } },
  '2026-13-45',
  { minValue: 'many', maxValue: [], unitText: {} },
];
const TAGS = ['div', 'span', 'table', 'td', 'select', 'svg', 'template', 'nav', 'form', 'h1', 'script', 'a'];

const KINDS = {
  remove: (page, { at }) => elementOf(page, at)?.remove(),
  repeat: (page, { at }) => {
    const element = elementOf(page, at);
    element?.after(element.cloneNode(true));
  },
  move: (page, { at, to }) => {
    const [element, target] = [elementOf(page, at), elementOf(page, to)];
    if (element && target && !element.contains(target)) target.append(element);
  },
  empty: (page, { at }) => elementOf(page, at)?.replaceChildren(),
  say: (page, { at, pick }) => {
    const element = elementOf(page, at);
    if (element) element.textContent = chosen(TEXTS, pick);
  },
  poison: (page, { at, to, pick }) => {
    const element = elementOf(page, at);
    const names = element?.getAttributeNames() ?? [];
    if (element && names.length > 0) element.setAttribute(chosen(names, to), chosen(ATTRIBUTES, pick));
  },
  strip: (page, { at }) => {
    const element = elementOf(page, at);
    for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
  },
  rename: (page, { at, pick }) => {
    const element = elementOf(page, at);
    if (!element) return;
    const other = page.createElement(chosen(TAGS, pick));
    for (const name of element.getAttributeNames())
      if (/^[a-z][\w-]*$/.test(name)) other.setAttribute(name, element.getAttribute(name) ?? '');
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  bury: (page, { at }) => {
    const element = elementOf(page, at);
    if (!element) return;
    for (let depth = 0; depth < 100; depth += 1) {
      const around = page.createElement('div');
      element.replaceWith(around);
      around.append(element);
    }
  },
  mistype: (page, mutation) => changeJson(page, mutation, (held, key, value) => (held[key] = value)),
  forget: (page, mutation) => changeJson(page, mutation, (held, key) => delete held[key]),
  cutData: (page, { at, to }) => {
    const script = scriptOf(page, at);
    const text = script?.textContent ?? '';
    if (script) script.textContent = text.slice(0, to % (text.length + 1));
  },
} satisfies Record<string, (page: Document, mutation: Mutation) => unknown>;

/** Any one change. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  at: fc.nat(100_000),
  to: fc.nat(100_000),
  pick: fc.nat(1000),
});

/** Makes the change to the document, where it has what there is to change. */
export function mutate(page: Document, mutation: Mutation): void {
  KINDS[mutation.kind](page, mutation);
}

function chosen<T>(list: readonly T[], pick: number): T {
  const one = list[pick % list.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** An element inside the page's head or body; the two themselves stay. */
function elementOf(page: Document, at: number): Element | null {
  const all = page.querySelectorAll('head *, body *');
  return all.length === 0 ? null : (all[at % all.length] ?? null);
}

function scriptOf(page: Document, at: number): Element | null {
  const scripts = page.querySelectorAll('script');
  return scripts.length === 0 ? null : (scripts[at % scripts.length] ?? null);
}

/** Changes one member, at any depth, of the structured data in one script; scripts that hold no JSON stay as they are. */
function changeJson(
  page: Document,
  { at, to, pick }: Mutation,
  change: (held: Record<string, unknown>, key: string, value: unknown) => unknown,
): void {
  const script = scriptOf(page, at);
  if (!script) return;
  let data: unknown;
  try {
    data = JSON.parse(script.textContent ?? '');
  } catch {
    return; // Page state in a statement, or cut before.
  }
  const members: { readonly held: Record<string, unknown>; readonly key: string }[] = [];
  const open: unknown[] = [data];
  for (let next = open.pop(); members.length < 2000 && next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const held = next as Record<string, unknown>;
    for (const key of Object.keys(held)) {
      members.push({ held, key });
      if (held[key] !== null && held[key] !== undefined) open.push(held[key]);
    }
  }
  if (members.length === 0) return;
  const { held, key } = chosen(members, to);
  change(held, key, chosen(JSON_VALUES, pick));
  script.textContent = JSON.stringify(data);
}
