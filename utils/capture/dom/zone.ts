/** The part of a page a line stands in, as far as the page's own marks tell. */
export type Zone = 'main' | 'header' | 'nav' | 'footer' | 'aside' | 'form' | 'dialog' | 'related';

const BY_NAME: Readonly<Record<string, Zone>> = {
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog',
  header: 'header',
};
const BY_ROLE: Readonly<Record<string, Zone>> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  search: 'nav',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  banner: 'header',
};
const WORDS: readonly (readonly [Zone, RegExp])[] = [
  [
    'dialog',
    /(?:^|[\s_-])(?:cookie|cookies|consent|gdpr|modal|popup|onetrust|toast|overlay|lightbox)(?:$|[\s_-])|cookie-?(?:banner|consent|notice|policy)|^onetrust|^CybotCookie/i,
  ],
  [
    'related',
    /(?:^|[\s_-])(?:similar|related|recommended|recommendations?|more-jobs|other-jobs|latest-jobs|people-also-viewed)(?:$|[\s_-])|(?:similar|related|recommended|other|more)_?-?(?:jobs|searches|vacanc|positions)/i,
  ],
  [
    'nav',
    /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|menu|topbar|sidenav|mega-?menu|language-?switcher|pagination)(?:$|[\s_-])/i,
  ],
  ['footer', /(?:^|[\s_-])(?:footer|site-footer|page-footer)(?:$|[\s_-])|^footer|footer$/i],
];
const NAMED = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'aside',
  'header',
  'article',
  'form',
  'code',
  'p',
  'table',
]);

/** The zone that begins with this element, or `null` when it goes on in the one around it. */
export function zoneOf(element: Element, around: Zone): Zone | null {
  const name = element.localName;
  const byName = BY_NAME[name];
  if (byName !== undefined) return byName === 'header' ? headerZone(element, around) : byName;
  if (name === 'form') return isInputForm(element) ? 'form' : null;
  const role = element.getAttribute('role');
  if (role !== null) {
    const byRole = BY_ROLE[role.trim().toLowerCase()];
    if (byRole !== undefined) return byRole;
  }
  if (!NAMED.has(name)) return null;
  const marks = `${element.id.slice(0, 100)} ${(element.getAttribute('class') ?? '').slice(0, 200)}`;
  if (marks === ' ') return null;
  for (const zone of markedZones(marks)) {
    if (zone === 'footer' && endsTitle(element)) continue;
    if (element.querySelector(zone === 'nav' ? 'h1, h2' : 'h1') === null) return zone;
  }
  return null;
}

/** What a box calls the footer of its title ("listing-footer" beside the h1) is the facts under it. */
const endsTitle = (element: Element): boolean =>
  element.parentElement?.localName !== 'body' &&
  Array.from(element.parentElement?.children ?? []).some(({ localName }) => localName === 'h1');

/** "with_breadcrumbs": a part that holds such a thing, or lacks it, and is none. */
const BESIDE = /(?<![\w-])(?:with|has|no|without|below|after)[_-][\w-]+/gi;

/** Pages repeat their class names a thousand times; each writing is looked at once. */
const known = new Map<string, readonly Zone[]>();

function markedZones(marks: string): readonly Zone[] {
  const held = known.get(marks);
  if (held !== undefined) return held;
  const own = marks.replace(BESIDE, '');
  const zones = WORDS.filter(([, words]) => words.test(own)).map(([zone]) => zone);
  if (known.size > 5000) known.clear();
  known.set(marks, zones);
  return zones;
}

/** The header of an article or of the main part holds its title and facts: it belongs to them. */
function headerZone(element: Element, around: Zone): Zone | null {
  // The first of a page is its banner; further ones head its parts, unless they hold a menu.
  if (around !== 'main' || isFurtherHeader(element)) return null;
  return element.querySelector('h1') !== null ||
    element.closest('main, article, li, td, [role="main"], [role="article"]') !== null
    ? null
    : 'header';
}

function isFurtherHeader(element: Element): boolean {
  return element.ownerDocument.querySelector('header') !== element && element.querySelector('nav') === null;
}

/** Older sites wrap the whole page in one form, ASP.NET's always; only one that asks for something is a form to a reader. */
function isInputForm(form: Element): boolean {
  if (form.querySelector('input[name="__VIEWSTATE"]') !== null) return false;
  if (form.querySelector('h1, nav, footer, main, dl') !== null) return false;
  return form.querySelectorAll('input:not([type="hidden"]), textarea, select').length > 1;
}
