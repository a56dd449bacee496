import type { Page } from '../page';
import { perPage } from '../per-page';
import { nextRows } from './next-rows';
import { unflattened } from './unflattened';

/** Data that a page's own script works on, with the name it goes by: `__NEXT_DATA__`, `window._initialData`. */
export interface PageState {
  readonly name: string;
  readonly value: unknown;
}

const TOTAL_LIMIT = 6_000_000;
const ASSIGNMENT =
  /(?:^|[;\s}])(?:window\.|self\.|globalThis\.|window\[["']|(?:var|let|const)\s+|(?=[A-Za-z_$][\w$]{0,40}\.[A-Za-z_$][\w$]{0,60}\s*=\s*\{\s*"))([A-Za-z_$][\w$-]{0,60})(?:["']\])?(?:\.[A-Za-z_$][\w$]{0,60}|\[["'][^"'\]]{1,80}["']\]){0,3}\s*=\s*(?=[{[]|JSON\.parse\()/g;
const DATA_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json$/i;

/**
 * JSON that the page carries for its own script: `<script type="application/json">`, `window.X = {...}`, `window.X.y = {...}`
 * and `window.X = JSON.parse("...")`, the flat values of Nuxt and the rows of Next. Parsed as data, never run; at most 6 MB
 * in all.
 */
export const pageStates = perPage((page: Page): readonly PageState[] => {
  const states: PageState[] = [];
  const pushed: string[] = [];
  let left = TOTAL_LIMIT;
  for (const script of page.document.querySelectorAll('script:not([src])')) {
    const type = (script.getAttribute('type') ?? '').trim();
    if (/ld\+json/i.test(type)) continue;
    const text = script.textContent ?? '';
    if (text.length < 40 || (left -= text.length) < 0) continue;
    if (DATA_TYPE.test(type)) addState(states, script.id || 'json', unwrapped(text));
    else if (type === '' || /javascript|module/i.test(type)) {
      if (text.includes('__next_f')) pushed.push(text);
      else addAssignments(states, text);
    }
  }
  for (const value of nextRows(pushed)) states.push({ name: '__next_f', value });
  return states;
});

/** Some pages wrap their JSON in a comment to keep markup inside from being read. */
function unwrapped(text: string): string {
  const quoted = text.trim();
  // Angular writes the quotes of its state as `&q;`.
  const bare = quoted.startsWith('{&q;')
    ? quoted.replace(/&([qslga]);/g, (whole, sign: string) => ANGULAR[sign] ?? whole)
    : quoted;
  return bare.startsWith('<!--') && bare.endsWith('-->') ? bare.slice(4, -3) : bare;
}

const ANGULAR: Readonly<Record<string, string>> = { q: '"', s: "'", l: '<', g: '>', a: '&' };

function addState(states: PageState[], name: string, json: string): void {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) states.push({ name, value: unflattened(value) });
  } catch (error) {
    // Not JSON after all: a script's own notation, which is not ours to run.
    if (!(error instanceof SyntaxError)) throw error;
  }
}

function addAssignments(states: PageState[], script: string): void {
  for (const match of script.matchAll(ASSIGNMENT)) {
    const from = match.index + match[0].length;
    const name = match[1] ?? '';
    if (states.length > 60) return;
    if (script.startsWith('JSON.parse(', from)) addParsed(states, name, script, from + 'JSON.parse('.length);
    else {
      const end = endOfValue(script, from);
      if (end > from + 40) addState(states, name, withoutUndefined(script.slice(from, end)));
    }
  }
}

/** `JSON.parse("...")`, also with `decodeURIComponent` in between: the argument is a string literal in either quotes. */
function addParsed(states: PageState[], name: string, script: string, from: number): void {
  const isEncoded = script.startsWith('decodeURIComponent(', from);
  const at = from + (isEncoded ? 'decodeURIComponent('.length : 0);
  const quote = script.charAt(at);
  if (quote !== '"' && quote !== "'") return;
  const end = endOfString(script, at);
  const literal = script.slice(at + 1, end - 1);
  // A literal in single quotes is JSON once its own quotes are escaped and the others are not.
  const json =
    quote === '"' ? literal : literal.replace(/\\'/g, "'").replace(/(?<!\\)((?:\\\\)*)"/g, '$1\\"');
  try {
    const inner: unknown = JSON.parse(`"${json}"`);
    if (typeof inner === 'string') addState(states, name, isEncoded ? decodeURIComponent(inner) : inner);
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof URIError)) throw error;
  }
}

/** End of the bracketed value that begins at `from`; strings are stepped over. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 34) at = endOfString(text, at) - 1;
    else if (char === 123 || char === 91) depth += 1;
    else if (char === 125 || char === 93) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return from;
}

function endOfString(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 92) at += 1;
    else if (char === quote) return at + 1;
  }
  return text.length;
}

/** Scripts write `undefined` where JSON has `null`. */
const withoutUndefined = (json: string): string =>
  json.includes('undefined') ? json.replace(/([:,[]\s*)undefined(?=\s*[,}\]])/g, '$1null') : json;
