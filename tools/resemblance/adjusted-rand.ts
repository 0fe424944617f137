// How much two classifications of the same things agree, whatever the classes are called: 1 when they are the
// same, about 0 when they have nothing to do with each other. Hubert and Arabie, 1985.

/** @param a class of each thing, as a number. @param b the same, in another classification. */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  a.forEach((one, i) => {
    const other = b[i] ?? -1;
    add(cells, `${one} ${other}`);
    add(rows, one);
    add(columns, other);
  });
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const sum = (counts: Map<unknown, number>) =>
    [...counts.values()].reduce((total, count) => total + pairs(count), 0);
  const expected = (sum(rows) * sum(columns)) / pairs(a.length);
  const most = (sum(rows) + sum(columns)) / 2;
  return most === expected ? 1 : (sum(cells) - expected) / (most - expected);
}
