// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { PackError, readPack, sectionOf } from '@/utils/skills/pack/read-pack';
import { unzipPack } from '@/utils/skills/pack/unzip-pack';
import { writePack } from '@/utils/skills/pack/write-pack';

const sections = new Map<string, PackArray>([
  ['one', Uint8Array.of(1, 2, 3)],
  ['signed', Int8Array.of(-7, 7)],
  ['wide', Uint32Array.of(4_000_000_000)],
  ['real', Float32Array.of(0.5, -2)],
  ['none', new Uint16Array(0)],
]);

const faultOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof PackError) return error.fault;
    throw error;
  }
  return 'none';
};

describe('A pack', () => {
  it('gives back what was written', () => {
    const read = readPack(writePack(sections));
    expect([...read]).toEqual([...sections]);
    expect(sectionOf(read, 'real', Float32Array)[1]).toBe(-2);
  });

  it('is the same bytes for the same sections', () => {
    expect(writePack(sections)).toEqual(writePack(new Map(sections)));
  });

  it('says what is wrong with it', () => {
    const whole = writePack(sections);
    const changed = (at: number): Uint8Array<ArrayBuffer> => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    expect(faultOf(() => readPack(new Uint8Array(0)))).toBe('missing');
    expect(faultOf(() => readPack(changed(0)))).toBe('not-a-pack');
    expect(faultOf(() => readPack(changed(8)))).toBe('other-version');
    expect(faultOf(() => readPack(whole.slice(0, whole.length - 8)))).toBe('cut-short');
    expect(faultOf(() => readPack(whole.slice(0, 10)))).toBe('cut-short');
    expect(faultOf(() => readPack(changed(whole.length - 1)))).toBe('damaged');
  });

  it('has a section only under its own width', () => {
    const read = readPack(writePack(sections));
    expect(faultOf(() => sectionOf(read, 'one', Uint16Array))).toBe('damaged');
    expect(faultOf(() => sectionOf(read, 'other', Uint8Array))).toBe('damaged');
  });
});

describe('A zipped pack', () => {
  const zipped = new Uint8Array(gzipSync(writePack(sections)));

  it('is unzipped', async () => {
    expect([...readPack(await unzipPack(zipped))]).toEqual([...sections]);
  });

  it.each([
    ['missing', new Uint8Array(0)],
    ['not-a-pack', new TextEncoder().encode('<!doctype html>')],
    ['cut-short', zipped.slice(0, zipped.length - 12)],
  ])('is %s', async (fault, bytes) => {
    await expect(unzipPack(bytes)).rejects.toMatchObject({ fault });
  });
});
