interface Pattern {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

/**
 * Whether an address falls under a match pattern of the WebExtensions form `<scheme>://<host><path>`: the scheme may be
 * `*` (http or https), the host `*` or `*.example.com` (that host and all below it), the path holds `*` for any run.
 * Hosts are compared label by label. Throws a `TypeError` for a pattern that is none.
 */
export function matchUrl(pattern: string, url: URL): boolean {
  const { scheme, host, path } = parsePattern(pattern);
  const protocol = url.protocol.slice(0, -1);
  if (scheme === '*' ? protocol !== 'http' && protocol !== 'https' : scheme !== protocol) return false;
  return matchHost(host, url.hostname.toLowerCase()) && matchGlob(path, url.pathname + url.search);
}

function parsePattern(pattern: string): Pattern {
  const schemeEnd = pattern.indexOf('://');
  const pathStart = schemeEnd < 0 ? -1 : pattern.indexOf('/', schemeEnd + 3);
  if (pathStart < 0) throw new TypeError(`Not a match pattern: ${pattern}`);
  return {
    scheme: pattern.slice(0, schemeEnd),
    host: pattern.slice(schemeEnd + 3, pathStart).toLowerCase(),
    path: pattern.slice(pathStart),
  };
}

function matchHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  const wanted = pattern.slice(2).split('.');
  const given = host.split('.');
  return (
    given.length >= wanted.length &&
    wanted.every((label, at) => given[given.length - wanted.length + at] === label)
  );
}

/** `*` stands for any run of characters; linear in practice and free of regular expressions. */
function matchGlob(glob: string, text: string): boolean {
  const parts = glob.split('*');
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return glob === text;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
