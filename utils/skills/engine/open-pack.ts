import { readPack } from '@/utils/skills/pack/read-pack';
import { unzipPack } from '@/utils/skills/pack/unzip-pack';
import { openEngine, type SkillEngine } from './open-engine';

const VERSION_AT = 20;

/** The engine of a zipped English pack; its version is the pack's own checksum. Throws `PackError` with what is wrong. */
export const openPack = async (zipped: Uint8Array<ArrayBuffer>): Promise<SkillEngine> => {
  const bytes = await unzipPack(zipped);
  const sections = readPack(bytes);
  const checksum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(VERSION_AT, true);
  return openEngine(sections, `pack-${checksum.toString(16).padStart(8, '0')}`);
};
