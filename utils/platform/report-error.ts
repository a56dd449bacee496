const reported = new Set<string>();

/**
 * Writes an unexpected error to the console, each one once. `where` names the place in our own code; neither page
 * content nor names of people go into it.
 */
export function reportError(error: unknown, where: string): void {
  const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
  const line = `[northing] ${where}: ${name}`;
  if (reported.has(line)) return;
  reported.add(line);
  console.error(line, error instanceof Error ? error.stack : '');
}
