import { unzipSync } from 'fflate';

import { RefusedResume } from './resume-refusal';

/** A part of a résumé is text: packed into more than this, or unpacking to more, it is meant to do harm. */
const MOST_PACKED = 1_500_000;
const MOST_UNPACKED = 6_000_000;
const MOST_ENTRIES = 5000;

export interface UnpackedParts {
  /** Every name in the archive. */
  readonly names: readonly string[];
  /** UTF-8 text of the wanted parts, by name. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The wanted text parts of a zip archive. Nothing else is unpacked. Throws `damaged` for an archive that cannot be
 * read, `bomb` for one that unpacks to more than a résumé holds, `encrypted` for one with a password.
 */
export function unzipParts(bytes: Uint8Array, isWanted: (name: string) => boolean): UnpackedParts {
  if (isEncrypted(bytes)) throw new RefusedResume('encrypted');
  const names: string[] = [];
  let unpacked = 0;
  const parts = unpack(bytes, ({ name, size, originalSize }) => {
    names.push(name);
    if (names.length > MOST_ENTRIES) throw new RefusedResume('bomb');
    if (!isWanted(name)) return false;
    unpacked += originalSize;
    if (size > MOST_PACKED || unpacked > MOST_UNPACKED) throw new RefusedResume('bomb');
    return true;
  });
  const decoder = new TextDecoder();
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
  return { names, texts };
}

type Entry = Parameters<NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>>[0];

function unpack(bytes: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RefusedResume) throw error;
    // Whatever an archive makes the reader stumble over, it is the archive that is broken.
    throw new RefusedResume('damaged');
  }
}

/** Bit 0 of the flags in the first local header (APPNOTE 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return (
    bytes.length > 8 &&
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    bytes[2] === 3 &&
    ((bytes[6] ?? 0) & 1) === 1
  );
}
