import PDFDocument from 'pdfkit';

type Options = ConstructorParameters<typeof PDFDocument>[0];

/** The bytes of a PDF that is drawn with pdfkit. */
export async function pdfOf(options: Options, draw: (doc: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', ...options });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    doc.on('data', (piece: Buffer) => chunks.push(piece));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  draw(doc);
  doc.end();
  return done;
}
