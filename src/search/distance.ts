// How many typing errors lie between two names? Optimal string alignment: insertions, deletions,
// substitutions and swaps of neighbours. Written here because the engine imports no package, and
// the small ones either ignore swaps or cannot stop early.

/** Errors between two texts, or Infinity as soon as there are more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let errors = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        errors = Math.min(errors, at(beforeLast, j - 2) + 1);
      }
      row.push(errors);
      least = Math.min(least, errors);
    }
    // A swap jumps over this row, and costs no less than replacing its first letter here.
    if (least > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const errors = at(last, b.length);
  return errors <= most ? errors : Number.POSITIVE_INFINITY;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
