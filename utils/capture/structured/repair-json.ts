/** A parsed value, or the reason why it could not be parsed. `repaired`: it was broken and has been mended. */
export type ParsedJson =
  { readonly ok: true; readonly value: unknown; readonly repaired: boolean } | { readonly ok: false };

const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g;

/**
 * JSON as pages really carry it. Mends, in one pass: comment and CDATA wrapping, raw line breaks and control
 * characters in strings, unknown escapes, quotes inside strings (a quote ends a string only before `, : } ]` or the
 * end), trailing commas, and a closing semicolon. What is still broken after that is not guessed at.
 */
export function repairJson(text: string): ParsedJson {
  const direct = parse(text);
  if (direct.ok) return { ...direct, repaired: false };
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(WRAPPING, '')
    .trim();
  const mended = mend(
    /^[[{]\s*&quot;/.test(bare) ? bare.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : bare,
  );
  const second = parse(mended);
  return second.ok ? { ...second, repaired: true } : { ok: false };
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

function mend(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (!inString) {
      if (char === '"') inString = true;
      if (char === ',' && /[}\]]/.test(nextSolid(text, at + 1))) continue;
      if (char === ';' && nextSolid(text, at + 1) === '') continue;
      out += char;
    } else if (char === '\\') {
      const next = text.charAt(at + 1);
      out += /["\\/bfnrtu]/.test(next) ? char + next : `\\\\${next}`;
      at += 1;
    } else if (char === '"') {
      const ends = isStringEnd(text, at + 1);
      if (ends) inString = false;
      out += ends ? '"' : '\\"';
    } else if (char < ' ') {
      out += char === '\n' ? '\\n' : ' ';
    } else {
      out += char;
    }
  }
  return out;
}

function nextSolid(text: string, from: number): string {
  let at = from;
  while (at < text.length && text.charAt(at) <= ' ') at += 1;
  return text.charAt(at);
}

/** A comma ends a string only when a new key, value or nothing follows: `5" wheels, 3" tyres` goes on. */
function isStringEnd(text: string, from: number): boolean {
  const next = nextSolid(text, from);
  if (next === '' || next === ':' || next === '}' || next === ']') return true;
  if (next !== ',') return false;
  const after = nextSolid(text, text.indexOf(',', from) + 1);
  return /["{[\dtfn}\]-]/.test(after);
}
