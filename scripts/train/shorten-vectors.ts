const ROUNDS = 60;

/** Unit rows shortened to their `count` principal directions (orthogonal iteration on the covariance), centred, again of unit length. */
export const shortenRows = (rows: Float32Array, size: number, count: number): Float32Array => {
  const total = rows.length / size;
  const mean = new Float64Array(size);
  rows.forEach((value, at) => (mean[at % size] = (mean[at % size] ?? 0) + value / total));
  const covariance = new Float64Array(size * size);
  const centred = new Float64Array(size);
  for (let row = 0; row < total; row += 1) {
    for (let column = 0; column < size; column += 1)
      centred[column] = (rows[row * size + column] as number) - (mean[column] as number);
    for (let a = 0; a < size; a += 1)
      for (let b = 0; b < size; b += 1)
        covariance[a * size + b] =
          (covariance[a * size + b] as number) + (centred[a] as number) * (centred[b] as number);
  }
  let axes = Array.from({ length: count }, (_, axis) =>
    Float64Array.from({ length: size }, (__, at) =>
      at % count === axis ? 1 : 0.01 * Math.cos(at * (axis + 1)),
    ),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const turned = axes.map((axis) =>
      Float64Array.from({ length: size }, (_, a) => {
        let sum = 0;
        for (let b = 0; b < size; b += 1) sum += (covariance[a * size + b] as number) * (axis[b] as number);
        return sum;
      }),
    );
    axes = turned.map((axis, index) => {
      for (const before of turned.slice(0, index)) {
        const shared = axis.reduce((sum, value, at) => sum + value * (before[at] as number), 0);
        before.forEach((value, at) => (axis[at] = (axis[at] as number) - shared * value));
      }
      const length = Math.hypot(...axis) || 1;
      axis.forEach((value, at) => (axis[at] = value / length));
      return axis;
    });
  }
  const short = new Float32Array(total * count);
  for (let row = 0; row < total; row += 1) {
    const own = axes.map((axis) =>
      axis.reduce(
        (sum, value, at) => sum + value * ((rows[row * size + at] as number) - (mean[at] as number)),
        0,
      ),
    );
    const length = Math.hypot(...own) || 1;
    own.forEach((value, axis) => (short[row * count + axis] = value / length));
  }
  return short;
};
