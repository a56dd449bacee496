import type { Page } from './page';

const MOST_ELEMENTS = 150_000;
const MOST_SCRIPT = 24_000_000;
/** Browsers' own parsers stop at 512; what is deeper was made to be a burden, and every selector would pay for it. */
const DEEPEST = 600;
const STRIDE = 50;

/** Why a page is not read at all. */
export type SizeProblem = 'too_large' | 'too_deep';

/**
 * Why a page is not even copied: more elements than any ad has (`too_large`), or nested deeper than any (`too_deep`). `null` for
 * every honest page.
 */
export function shapeProblem({ document }: Page): SizeProblem | null {
  const elements = document.getElementsByTagName('*');
  if (elements.length > MOST_ELEMENTS) return 'too_large';
  return isTooDeep(elements) ? 'too_deep' : null;
}

/** Why a page is not read: its shape, or more data in its scripts than any ad has (`too_large`). `null` for every honest page. */
export function sizeProblem(page: Page): SizeProblem | null {
  let script = 0;
  for (const element of page.document.scripts) script += element.textContent?.length ?? 0;
  return script > MOST_SCRIPT ? 'too_large' : shapeProblem(page);
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
