import PDFDocument from 'pdfkit';

import type { InventedPerson } from './invented-person';
import { RESUME_WORDS, spanWords } from './resume-words';

export type KitLayout = 'kit-plain' | 'kit-columns';

/** A second generator of PDFs: text set run by run, with a fixed date so that the bytes stay the same. */
export async function resumeByPdfkit(person: InventedPerson, layout: KitLayout): Promise<Uint8Array> {
  const w = RESUME_WORDS[person.language];
  if (w === undefined) throw new Error(`no words for ${person.language}`);
  const made = new Date('2026-01-15T12:00:00Z');
  const doc = new PDFDocument({ size: 'A4', margin: 48, info: { CreationDate: made, ModDate: made } });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  const isSplit = layout === 'kit-columns';
  const main = { x: isSplit ? 220 : 48, width: isSplit ? 330 : 500 };
  const side = { x: 48, width: isSplit ? 140 : 500 };
  let box = main;
  const write = (text: string, size = 10, font = 'Helvetica'): void => {
    doc.font(font).fontSize(size).text(text, box.x, doc.y, { width: box.width });
  };
  const heading = (text: string): void => {
    doc.moveDown(0.8);
    write(text.toUpperCase(), 12, 'Helvetica-Bold');
  };
  const sideParts = (): void => {
    heading(w.skills);
    for (const skill of person.skills) write(isSplit ? skill : `• ${skill}`);
    heading(w.languages);
    for (const { name, fluency } of person.languages) write(`${name}: ${fluency}`);
    if (person.certificates.length > 0) heading(w.certificates);
    for (const { name, issuer, date } of person.certificates)
      write([name, issuer, date.slice(0, 4)].filter((cell) => cell !== '').join(', '));
  };
  box = { x: 48, width: 500 };
  write(person.name, 20, 'Helvetica-Bold');
  write(`${person.headline}, ${person.place}`);
  const top = doc.y;
  // The side column is drawn first, so that the order in the file is not the order on the page.
  if (isSplit) {
    box = side;
    sideParts();
    doc.y = top;
  }
  box = main;
  if (person.summary !== '') {
    heading(w.profile);
    write(person.summary);
  }
  heading(w.work);
  for (const { title, employer, place, start, end, points } of person.jobs) {
    write(`${title} - ${employer}, ${place}`, 10.5, 'Helvetica-Bold');
    write(spanWords(start, end, person.language, true));
    for (const point of points) write(`• ${point}`);
    doc.moveDown(0.5);
  }
  heading(w.education);
  for (const { degree, school, start, end } of person.education) {
    write(`${degree}, ${school}`);
    write(spanWords(start, end, person.language, true));
  }
  if (!isSplit) sideParts();
  doc.end();
  return await done;
}
