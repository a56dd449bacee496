import type { Page } from '../page';
import type { Problem } from '../page-reading';
import { perPage } from '../per-page';
import { member } from './plain-object';
import { repairJson } from './repair-json';
import { structuredNodes } from './structured-nodes';
import type { StructuredNode } from './structured-nodes';

/** A page's JSON-LD: its typed objects, those that can be referred to, and what could not be read. */
export interface JsonLd {
  readonly nodes: readonly StructuredNode[];
  readonly ids: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

const SCRIPT_LIMIT = 2_000_000;
const SCRIPT_COUNT = 60;

/** The JSON-LD of a page; broken blocks are mended where that is safe, else reported (`json_ld_broken`, `json_ld_too_large`). */
export const jsonLdOf = perPage((page: Page): JsonLd => {
  const problems: Problem[] = [];
  const roots: unknown[] = [];
  let left = SCRIPT_LIMIT;
  const scripts = page.document.querySelectorAll('script[type*="ld+json" i]');
  for (const script of Array.from(scripts).slice(0, SCRIPT_COUNT)) {
    const text = script.textContent ?? '';
    if (text.trim() === '') continue;
    left -= text.length;
    if (left < 0) {
      problems.push({ code: 'json_ld_too_large' });
      break;
    }
    const parsed = repairJson(text);
    if (parsed.ok) roots.push(parsed.value);
    else problems.push({ code: 'json_ld_broken' });
  }
  const nodes = structuredNodes(roots);
  const ids = new Map<string, unknown>();
  for (const { object } of nodes) {
    const id = member(object, '@id');
    if (typeof id === 'string' && Object.keys(object).length > 2) ids.set(id, object);
  }
  return { nodes, ids, problems };
});
