/** Kendall's tau-b of two rankings of the same things, -1..1, ties counted as ties; 0 where either has nothing but ties. */
export const kendallTau = (one: readonly number[], other: readonly number[]): number => {
  let [agree, tiedOne, tiedOther, pairs] = [0, 0, 0, 0];
  for (let a = 0; a < one.length; a += 1) {
    for (let b = a + 1; b < one.length; b += 1) {
      const first = Math.sign((one[a] ?? 0) - (one[b] ?? 0));
      const second = Math.sign((other[a] ?? 0) - (other[b] ?? 0));
      agree += first * second;
      tiedOne += Number(first === 0);
      tiedOther += Number(second === 0);
      pairs += 1;
    }
  }
  const scale = Math.sqrt((pairs - tiedOne) * (pairs - tiedOther));
  return scale === 0 ? 0 : agree / scale;
};
