import type { Page } from './page';

const MOST_ELEMENTS = 150_000;
const MOST_SCRIPT = 24_000_000;
/** Browsers' own parsers stop at 512; what is deeper was made to be a burden, and every selector would pay for it. */
const DEEPEST = 600;
const STRIDE = 50;

/**
 * Why a page is not read at all: more elements or data than any ad has (`too_large`), or nested deeper than any
 * (`too_deep`). `null` for every honest page.
 */
export function sizeProblem({ document }: Page): 'too_large' | 'too_deep' | null {
  const elements = document.getElementsByTagName('*');
  if (elements.length > MOST_ELEMENTS) return 'too_large';
  let script = 0;
  for (const element of document.scripts) script += element.textContent?.length ?? 0;
  if (script > MOST_SCRIPT) return 'too_large';
  return isTooDeep(elements) ? 'too_deep' : null;
}

/**
 * Every fiftieth element tells: the fifty before one at depth `d` all stand deeper than `d - 50`, because its own
 * ancestors are among them or around them.
 */
function isTooDeep(elements: HTMLCollectionOf<Element>): boolean {
  for (let at = elements.length - 1; at >= 0; at -= STRIDE) {
    let depth = 0;
    for (let up = elements[at]?.parentElement; up; up = up.parentElement) depth += 1;
    if (depth > DEEPEST - STRIDE) return true;
  }
  return false;
}
