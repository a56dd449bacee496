import { strToU8, zipSync } from 'fflate';

import type { InventedPerson } from './invented-person';
import { RESUME_WORDS, spanWords } from './resume-words';

export type DocxLayout = 'docx-plain' | 'docx-table' | 'docx-columns';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const run = (text: string): string =>
  text
    .split('\t')
    .map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>');
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
const heading = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`;
const point = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file as Word sees the least of one: content types, relations and the document. */
export function resumeDocx(person: InventedPerson, layout: DocxLayout): Uint8Array {
  const w = RESUME_WORDS[person.language];
  if (w === undefined) throw new Error(`no words for ${person.language}`);
  const when = (start: string, end: string | null): string => spanWords(start, end, person.language, false);
  const points = (items: readonly string[]): string => items.map(point).join('');
  const jobs =
    layout === 'docx-table'
      ? table(
          person.jobs.map(({ title, employer, place, start, end, points: said }) => [
            paragraph(when(start, end)),
            paragraph(title) + paragraph(`${employer}, ${place}`) + points(said),
          ]),
        )
      : person.jobs
          .map(
            ({ title, employer, place, start, end, points: said }) =>
              paragraph(`${title}\t${when(start, end)}`) + paragraph(`${employer}, ${place}`) + points(said),
          )
          .join('');
  const profile = person.summary === '' ? '' : heading(w.profile) + paragraph(person.summary);
  const main =
    profile +
    heading(w.work) +
    jobs +
    heading(w.education) +
    person.education
      .map(({ degree, school, start, end }) => paragraph(`${degree}, ${school}\t${when(start, end)}`))
      .join('');
  const side =
    heading(w.skills) +
    (layout === 'docx-plain' ? paragraph(person.skills.join(', ')) : points(person.skills)) +
    heading(w.languages) +
    person.languages.map(({ name, fluency }) => paragraph(`${name} – ${fluency}`)).join('') +
    (person.certificates.length === 0 ? '' : heading(w.certificates)) +
    person.certificates
      .map(({ name, issuer, date }) =>
        paragraph([name, issuer, date.slice(0, 4)].filter((cell) => cell !== '').join(', ')),
      )
      .join('');
  const body = layout === 'docx-columns' ? table([[side, main]]) : main + side;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(person.name)}${paragraph(`${person.headline}, ${person.place}`)}${body}<w:p/></w:body></w:document>`;
  const mtime = new Date('2026-01-15T12:00:00Z');
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(xml),
    },
    { mtime },
  );
}
