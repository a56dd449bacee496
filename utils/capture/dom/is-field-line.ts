import type { Line } from './page-lines';

const FIELDS =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]), textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';
const known = new WeakMap<Element, boolean>();

/**
 * Whether a line belongs to a field to be filled in: its label, its hint, its choices. Such lines ask for facts, they
 * state none.
 */
export function isFieldLine(line: Line): boolean {
  let at: Element | null = line.block;
  for (let up = 0; up < 3 && at !== null && at.localName !== 'form' && at.localName !== 'body'; up += 1) {
    if (isField(at)) return true;
    at = at.parentElement;
  }
  return false;
}

function isField(element: Element): boolean {
  const held = known.get(element);
  if (held !== undefined) return held;
  // What holds the ad's heading or the whole main part is no field, however short the page.
  const found =
    element.localName !== 'main' &&
    element.querySelector('h1') === null &&
    (element.textContent ?? '').length < 700 &&
    element.querySelector(FIELDS) !== null;
  known.set(element, found);
  return found;
}
