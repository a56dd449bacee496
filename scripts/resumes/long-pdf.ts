import { pdfOf } from './pdf-of';

/** A résumé of so many pages of text, each a position of its own. */
export const longPdf = (pages: number): Promise<Uint8Array> =>
  pdfOf({}, (doc) => {
    doc.text('Ingrid Vale').text('Experience');
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) doc.addPage();
      doc.text(`Staff Nurse, Clinic number ${page}`).text(`${1980 + page}-01 - ${1980 + page}-12`);
      for (let line = 0; line < 45; line += 1)
        doc.text(
          `Wound care for ${line} patients a day, planned with the ward and written up in the evening`,
        );
    }
  });
