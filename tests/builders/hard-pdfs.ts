import { deflateSync } from 'node:zlib';

import { pdfOf } from '../../scripts/resumes/pdf-of';

const TEXT = [
  'Ingrid Vale',
  'Experience',
  'Staff Nurse, Northgate Clinic',
  '2019-01 - 2024-06',
  'Wound care for 30 patients a day',
  'Skills',
  'Nursing, Wound care, First aid',
];

const write = (doc: PDFKit.PDFDocument): void => {
  for (const line of TEXT) doc.text(line);
};

/** A résumé that nobody can open without its password. */
export const encryptedPdf = (): Promise<Uint8Array> => pdfOf({ userPassword: 'harbour' }, write);

/** A résumé that everybody may open and nobody may change: the usual kind of protection. */
export const lockedPdf = (): Promise<Uint8Array> =>
  pdfOf({ ownerPassword: 'harbour', permissions: { modifying: false } }, write);

/** A page that is one picture, as a scanner makes it. */
export const scannedPdf = (): Promise<Uint8Array> =>
  pdfOf({}, (doc) => void doc.image(greyPng(40, 56), 0, 0, { width: 595 }));

/** A grey picture as a PNG, made here so that no file of anybody's is needed. */
function greyPng(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 200);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The checksum of PNG and zip (CRC-32, reflected 0xEDB88320). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
