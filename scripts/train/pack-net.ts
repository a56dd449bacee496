import { LABELS } from '@/utils/skills/tagger/decode-labels';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import type { Net } from './new-net';

const LARGEST = 127;

/** Numbers as eight bits and the scale that brings them back; the few largest of a wide part are cut off. */
const toBytes = (values: Float64Array): { readonly bytes: Int8Array; readonly scale: number } => {
  const sizes = values.map(Math.abs).sort();
  const scale = (sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1) / LARGEST || 1;
  const bytes = Int8Array.from(values, (value) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale))),
  );
  return { bytes, scale };
};

/** Columns of labels less that of the outside of their head, each times `share`: only the difference counts, and the outside needs no column. */
const lessOutside = (values: Float64Array, share: number): Float64Array =>
  values
    .map((value, at) => share * (value - (values[at - (at % LABELS)] ?? 0)))
    .filter((_, at) => at % LABELS !== 0);

/** The sections of a net whose say counts `share`. */
export const packNet = (net: Net, share: number): [string, PackArray][] => {
  const parts = [
    ['net.piece', net.piece.values],
    ['net.name', net.name.values],
    ['net.into', net.into.values],
    ['net.back', net.back.values],
    ['net.out', lessOutside(net.out.values, share)],
  ] as const;
  const packed = parts.map(([section, values]) => ({ section, ...toBytes(values) }));
  return [
    ...packed.map(({ section, bytes }): [string, PackArray] => [section, bytes]),
    ['net.scale', Float32Array.from(packed, ({ scale }) => scale)],
    ['net.bias', Float32Array.from(net.bias.values)],
    ['net.last', Float32Array.from(lessOutside(net.last.values, share))],
  ];
};
