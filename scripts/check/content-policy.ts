/** Sources a directive of an extension page may name. Everything else would let something in or out. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'", "'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'", "'self'"],
  'object-src': ["'none'", "'self'"],
  'frame-src': ["'none'", "'self'"],
  'worker-src': ["'none'", "'self'"],
  'form-action': ["'none'", "'self'"],
  'base-uri': ["'none'", "'self'"],
  'frame-ancestors': ["'none'"],
};
/** Directives that do not fall back to `default-src`, and the ones that carry the promise: each is said outright. */
const REQUIRED = [
  'default-src',
  'script-src',
  'connect-src',
  'object-src',
  'frame-ancestors',
  'form-action',
  'base-uri',
];

/** What is wrong with the content security policy of extension pages, or null (CSP Level 3). */
export function policyProblem(policy: string): string | null {
  const directives = new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
  const missing = REQUIRED.filter((name) => !directives.has(name));
  const foreign = [...directives].flatMap(([name, sources]) => {
    const strange = sources.filter((source) => !(ALLOWED[name] ?? []).includes(source));
    return strange.length === 0 && ALLOWED[name] !== undefined ? [] : [`${name} ${strange.join(' ')}`];
  });
  const problems = [
    ...missing.map((name) => `${name} is not set`),
    ...foreign.map((directive) => `${directive} is not allowed`),
  ];
  return problems.length === 0 ? null : problems.join('; ');
}
