import type { ResumeLine } from './resume-line';

/** Signs that open a point; private-use ones come from symbol fonts. */
const BULLET = /^\s*(?:[-*+•·▪▫‣●○◦■□–—✓✔►▶➢➤❖◆◇⁃∙›»➜✦]|\uf0b7|\uf0a7|[\ue000-\uf8ff])\s*(?=\S)/u;
/** Spacing accents that old typesetting puts before their letter, and the combining sign each stands for. */
const SPACING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
};

/** What TeX's own encoding (T1, "Cork") holds where other ones have control signs: fonts made of dots name no letters. */
const CORK: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u0019': 'ı',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u0088': '•',
};
// eslint-disable-next-line no-control-regex -- these are the signs looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text without control signs: TeX's as the letters they stand for, others as a space. */
const withoutControls = (text: string): string => text.replace(CONTROL, (sign) => CORK[sign] ?? ' ');

/** A text as it was meant: composed accents, ligatures as letters, no soft hyphens, icons or zero-width signs. */
function plainLetters(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKD'))
    .replace(
      / ?([´¨ˆ˜¸˚]) ?(\p{L})/gu,
      (_all, sign: string, letter: string) => letter + (SPACING[sign] ?? ''),
    )
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]|[\ue000-\uf8ff]/gu, '')
    .replace(/[\u00a0\u2007\u202f\u2002\u2003\u2009]/g, ' ');
}

/** One line from its raw text: bullet signs become a mark, wide gaps a tab. Null for a line without any letter or digit. */
export function resumeLine(
  written: string,
  block: number,
  isHeading = false,
  isPoint = false,
): ResumeLine | null {
  const raw = withoutControls(written);
  const bullet = BULLET.exec(raw);
  const text = plainLetters(bullet === null ? raw : raw.slice(bullet[0].length))
    .replace(/ *\t[\t ]*| {4,}/g, '\t')
    .replace(/ {2,3}/g, ' ')
    .replace(/^[\s\t]+|[\s\t]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const mark = bullet !== null || isPoint ? 'bullet' : isHeading ? 'heading' : null;
  return { text, mark, block };
}

/** The lines of a pasted text; an empty line opens a new block. */
export function linesOfText(text: string): readonly ResumeLine[] {
  const lines: ResumeLine[] = [];
  let block = 0;
  let openBullet = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (raw.trim() === '') {
      block += 1;
      continue;
    }
    // A bullet that a copy left alone on its line belongs to the next one.
    if (/^\s*[•·▪●○◦\uf0b7*-]\s*$/u.test(raw)) {
      openBullet = true;
      continue;
    }
    const line = resumeLine(
      raw.replace(/^#{1,6}\s+/, '').replace(/\*\*/g, ''),
      block,
      /^#{1,6}\s/.test(raw),
      openBullet,
    );
    openBullet = false;
    if (line !== null) lines.push(line);
  }
  return lines;
}
