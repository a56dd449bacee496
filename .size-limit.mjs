// What a browser loads before a screen or script of the Chrome build can work, gzip. Chunks loaded later don't count.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const built = '.output/chrome-mv3';
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A script and every chunk it imports at once, and those that these import. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of textOf(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    withImports(posix.join(posix.dirname(file), path), found);
  }
  return found;
}

/** Everything a page asks for at once: itself, its style sheets, its scripts with their imports. */
function firstLoad(page) {
  const file = `${built}/${page}.html`;
  const asked = [...textOf(file).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  return [file, ...new Set(asked.flatMap(([, path]) => [...withImports(`${built}/${path}`)]))];
}

const budget = (name, path, limit) => ({ name, path: [...path], limit, gzip: true });

export default [
  budget('popup, first load', firstLoad('popup'), '102.6 kB'),
  budget('side panel, first load', firstLoad('sidepanel'), '269 kB'),
  budget('background', withImports(`${built}/background.js`), '171 kB'),
  budget('page that reads, first load', firstLoad('reader'), '142 kB'),
  // What goes into a page. The aim is 60 kB each.
  budget('content script', [`${built}/content-scripts/capture.js`], '4 kB'),
  budget('page copier', [`${built}/copy-page.js`], '1 kB'),
];
