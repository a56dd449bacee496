import { elementText } from '../dom/element-text';
import { parseHtml } from '../dom/parse-html';
import type { Page } from '../page';

/**
 * A short value as plain text: markup and entities resolved, white space folded, at most `limit` characters. `null` for
 * what is no text, is empty, a bare placeholder (`-`, `n/a`, `null`), masked (`****`) or an unfilled template (`{{title}}`).
 */
export function plainText(value: unknown, page: Page, limit = 300): string | null {
  const raw =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.slice(0, 20_000) : null;
  if (raw === null) return null;
  const resolved = /<[a-z/!]|&[#\w]+;/i.test(raw) ? elementText(parseHtml(raw, page)) : raw;
  const text = resolved
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > limit || !/[\p{L}\p{N}]/u.test(text)) return null;
  if (/^(?:n\/?a|null|undefined|none|unknown|not specified|tbd|\[object \w+\]|nan)$/i.test(text)) return null;
  if (UNCHOSEN.test(text)) return null;
  if (/^\*+$|\{\{|\}\}|<%|%>|\$\{|^\[[\w .-]+\]$|^%[\w.]+%$/.test(text)) return null;
  return text;
}

/** What stands in a list of choices before anything has been chosen. */
const UNCHOSEN =
  /^(?:[-–— ]*(?:please select|select an option|select one|please choose|choose an option|bitte (?:aus)?wählen|veuillez (?:choisir|sélectionner)|seleccion[ae](?: una opción)?|selecione(?: uma opção)?|kies een optie|maak een keuze|vælg|välj|velg)\b.{0,12})$/i;
