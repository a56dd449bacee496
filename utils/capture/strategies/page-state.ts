import type { Page } from '../page';
import type { Strategy } from '../strategy';
import { isPlainObject } from '../structured/plain-object';
import { pageStates } from '../structured/page-state';

/**
 * Reads the page's own data by its name and a path: `pageState('__NEXT_DATA__', 'props.pageProps.job.title')`. A name
 * in the path that ends in `*` stands for the first member that begins so (`content*` for `content2({"zone":"x"})`); a
 * `__ref` is looked up among the members at the path `refs`, when one is given.
 */
export function pageState(name: string, path: string, refs?: string): Strategy {
  return {
    source: 'page-state',
    detail: `${name}.${path}`,
    read: (page) => {
      for (const value of statesNamed(page, name)) {
        const found = stateAt(value, path, refs === undefined ? undefined : stateAt(value, refs));
        if (found !== undefined && found !== null && found !== '') return found;
      }
      return null;
    },
  };
}

/** Values of all states of a name; several scripts may carry the same one. */
function statesNamed(page: Page, name: string): unknown[] {
  return pageStates(page)
    .filter((state) => state.name === name)
    .map((state) => state.value);
}

/** The value at a dotted path of a page's own data; see `pageState`. Names are taken as they are written. */
function stateAt(value: unknown, path: string, refs?: unknown): unknown {
  let current: unknown = value;
  for (const name of path === '' ? [] : path.split('.')) {
    if (Array.isArray(current)) current = (current as unknown[])[/^\d+$/.test(name) ? Number(name) : 0];
    if (!isPlainObject(current)) {
      if (!/^\d+$/.test(name)) return undefined;
      continue;
    }
    const key = name.endsWith('*')
      ? Object.keys(current).find((own) => own.startsWith(name.slice(0, -1)))
      : name;
    const next: unknown = key !== undefined && Object.hasOwn(current, key) ? current[key] : undefined;
    current = followed(next, refs);
  }
  return current;
}

/** Apollo keeps each object once and refers to it by `__ref`. */
function followed(value: unknown, refs: unknown): unknown {
  const ref = isPlainObject(value) ? value['__ref'] : undefined;
  return typeof ref === 'string' && isPlainObject(refs) ? refs[ref] : value;
}
