import { PackError } from './read-pack';

/** Bytes of a gzip file, unzipped by the platform. Throws `PackError` where the file is no gzip or is cut short. */
export const unzipPack = async (zipped: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  if (zipped.length === 0) throw new PackError('missing');
  if (zipped[0] !== 0x1f || zipped[1] !== 0x8b) throw new PackError('not-a-pack');
  try {
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new PackError('cut-short');
  }
};
