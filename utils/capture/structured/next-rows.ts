const PUSH = /__next_f\s*(?:=[^;]{0,40}?\|\|\s*\[\]\s*\)?)?\.push\(\[\s*1\s*,\s*"/g;
const ROW = /([0-9a-f]{1,8}):/y;
const TEXT_ROW = /T([0-9a-f]{1,8}),/y;
const MOST_ROWS = 3000;

/**
 * The rows that Next's app router streams into the page (`self.__next_f.push([1, "3:{...}"])`), parsed as data: each row is
 * JSON under a number; long texts have a row of their own and are put where a value names it (`"$3"`).
 */
export function nextRows(scripts: readonly string[]): object[] {
  const stream = scripts.flatMap((script) => chunksOf(script)).join('');
  const rows: string[] = [];
  const texts = new Map<string, string>();
  for (let at = 0; at < stream.length && rows.length < MOST_ROWS;) {
    ROW.lastIndex = at;
    const row = ROW.exec(stream);
    if (row === null) {
      at = nextLine(stream, at);
      continue;
    }
    TEXT_ROW.lastIndex = ROW.lastIndex;
    const text = TEXT_ROW.exec(stream);
    if (text === null) {
      const end = nextLine(stream, at);
      rows.push(stream.slice(ROW.lastIndex, end));
      at = end;
    } else {
      at = endOfBytes(stream, TEXT_ROW.lastIndex, Number.parseInt(text[1] ?? '', 16));
      texts.set(row[1] ?? '', stream.slice(TEXT_ROW.lastIndex, at));
    }
  }
  return rows.flatMap((row) => parsed(row, texts));
}

function chunksOf(script: string): string[] {
  const chunks: string[] = [];
  for (const match of script.matchAll(PUSH)) {
    const from = match.index + match[0].length;
    let end = from;
    while (end < script.length && script.charAt(end) !== '"') end += script.charAt(end) === '\\' ? 2 : 1;
    try {
      const chunk: unknown = JSON.parse(`"${script.slice(from, end)}"`);
      if (typeof chunk === 'string') chunks.push(chunk);
    } catch (error) {
      // A chunk cut off in the middle: the others still tell what they hold.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return chunks;
}

function parsed(row: string, texts: ReadonlyMap<string, string>): object[] {
  if (!/^[[{]/.test(row)) return [];
  try {
    const value: unknown = JSON.parse(row, (_name, held: unknown) =>
      typeof held === 'string' && held.startsWith('$') ? (texts.get(held.slice(1)) ?? held) : held,
    );
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch (error) {
    // Rows of other kinds (modules, hints) are no JSON.
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Where `count` bytes of UTF-8 end that begin at `from`. */
function endOfBytes(text: string, from: number, count: number): number {
  let left = count;
  let at = from;
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    at += code < 0x1_0000 ? 1 : 2;
  }
  return at;
}
