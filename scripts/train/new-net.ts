import { FOLLOWS, LABELS } from '@/utils/skills/tagger/decode-labels';
import { GATES } from '@/utils/skills/tagger/read-one-way';
import { NAME_KINDS, NAME_SIZE, PIECE_SIZE } from '@/utils/skills/tagger/sentence-net';
import { PIECE_ROWS } from '@/utils/skills/tagger/word-pieces';
import { newPart, type NetPart } from './net-weights';

/** A step that no row of labels takes. */
export const NEVER = -1e4;

/** The net while it learns; its parts lie as `openSentenceNet` reads them. */
export interface Net {
  /** Units of one direction. */
  readonly size: number;
  /** Units that hear each other. */
  readonly group: number;
  readonly heads: number;
  readonly vectorSize: number;
  /** The pack's vectors, which stay as they are. */
  readonly vectors: Float64Array;
  readonly piece: NetPart;
  readonly name: NetPart;
  readonly into: NetPart;
  readonly bias: NetPart;
  readonly back: NetPart;
  readonly out: NetPart;
  readonly last: NetPart;
  /** What the steps from label to label weigh, head by head. */
  readonly steps: NetPart;
}

/** All parts of a net that learn. */
export const partsOf = ({ piece, name, into, bias, back, out, last, steps }: Net): NetPart[] => [
  piece,
  name,
  into,
  bias,
  back,
  out,
  last,
  steps,
];

/** A net that has learnt nothing: weights small enough that sums have the size of their parts, and memories that keep. Throws where the units do not part into whole groups, each of an even number. */
export const newNet = (
  { size, group, heads, vectors }: Pick<Net, 'size' | 'group' | 'heads'> & { readonly vectors: Int8Array },
  vectorSize: number,
  random: () => number,
): Net => {
  if (size % group !== 0 || group % 2 !== 0)
    throw new Error(`${size} units do not part into groups of ${group}`);
  const inputs = vectorSize + PIECE_SIZE + NAME_SIZE;
  const row = 2 * size * GATES;
  const bias = newPart(row, 0, 0, random);
  for (let gate = 1; gate < row; gate += GATES) bias.values[gate] = 1;
  const steps = newPart(heads * LABELS * LABELS, 0, 0, random);
  steps.values.fill(NEVER);
  for (let head = 0; head < heads; head += 1)
    FOLLOWS.forEach((next, from) => {
      for (const to of next) steps.values[(head * LABELS + from) * LABELS + to] = 0;
    });
  return {
    size,
    group,
    heads,
    vectorSize,
    vectors: Float64Array.from(vectors, (value) => value / 127),
    piece: newPart(PIECE_ROWS * PIECE_SIZE, 0, PIECE_SIZE, random),
    name: newPart(NAME_KINDS * NAME_SIZE, 0.2, 0, random),
    into: newPart(inputs * row, 1 / Math.sqrt(inputs), 0, random),
    bias,
    back: newPart(row * group, 1 / Math.sqrt(group), 0, random),
    out: newPart(2 * size * heads * LABELS, 1 / Math.sqrt(2 * size), 0, random),
    last: newPart(heads * LABELS, 0, 0, random),
    steps,
  };
};
