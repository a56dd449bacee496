import { anyCase } from '@/utils/text/any-case';

import type { Line } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';
import { isAdEnd } from '../ad-evidence';
import { isFactLine } from './fact-line';

/** Short closing lines that are links, buttons or share marks. */
export function isTailLine(line: Line | undefined): boolean {
  if (!line) return false;
  if (line.action || isAdEnd(line) || isToggle(line)) return true;
  if (isFactLine(line) || REFERENCE.test(line.text) || UPDATED.test(line.text)) return true;
  if (SAFETY.test(line.text) || isTabled(line)) return true;
  if (line.linked > line.text.length * 0.6 && line.text.length < 60) return true;
  return line.heading > 0 && line.text.length < 80;
}

/** What unfolds or folds a long text; it is often no button, and never a heading ("Les plus"). */
const isToggle = (line: Line): boolean =>
  line.heading === 0 &&
  line.text.length <= 24 &&
  /^(?:show|see|read|view|ver|mehr|voir|lire|lees|toon|læs|läs|les|vis|leer|ler|mostrar|anzeigen)?\s?(?:more|less|más|menos|mehr|weniger|plus|moins|meer|minder|mere|mindre|mer|mais|anzeigen|lesen)$/.test(
    spoken(line.text),
  );

/** Whether a line is there to be pressed. */
export const isPressed = (line: Line): boolean => line.action || isToggle(line);

const REFERENCE = anyCase(
  String.raw`^(?:reference|ref|job (?:id|ref)|referenz\p{L}*|référence|dice id|position id)\b[^:]{0,20}: ?\S{1,40}$`,
);

/** When the page itself was last touched. */
const UPDATED =
  /^(?:(?:page )?last (?:updated|modified|reviewed)|ultimo aggiornamento|zuletzt (?:aktualisiert|geändert)|dernière (?:mise à jour|modification)|última (?:actualización|atualização)|laatst (?:gewijzigd|bijgewerkt)|(?:sidst|sist) (?:opdateret|oppdatert)|senast (?:uppdaterad|ändrad)|ostatnia aktualizacja)\b.{0,40}$/i;

/** What boards say to those who apply, whatever the ad. */
const SAFETY =
  /\b(?:bank|credit card|payment)\b.{0,60}\bwhen applying\b|\bbank or payment details should not\b/i;

/** One side of a table or list of facts below the text. */
const isTabled = ({ block, text }: Line): boolean =>
  text.length <= 80 &&
  (/^(?:th|dt|dd)$/.test(block.localName) ||
    (block.localName === 'td' && block.previousElementSibling?.localName === 'th'));
