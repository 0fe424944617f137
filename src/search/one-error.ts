// Is a query one typing error away from a name? The first letter that differs is where the error lies,
// so each kind of error is one comparison of what follows: fast enough for every name of France.

/** What the query is, but for one error: the whole of a name, or its beginning. */
export type ErrorIn = 'whole' | 'beginning';

/**
 * Whether one insertion, deletion, substitution or transposition of neighbours turns `query` into
 * `name` ('whole') or into its beginning; null when it takes more, or none.
 */
export function oneError(query: string, name: string): ErrorIn | null {
  let i = 0;
  while (i < query.length && query[i] === name[i]) i++;
  if (i === query.length) return name.length === i + 1 ? 'whole' : null;
  const excess = sameFrom(query, i + 1, name, i);
  const missing = sameFrom(query, i, name, i + 1);
  const replaced = sameFrom(query, i + 1, name, i + 1);
  const swapped =
    query[i] === name[i + 1] && query[i + 1] === name[i] && sameFrom(query, i + 2, name, i + 2);
  if (!excess && !missing && !replaced && !swapped) return null;

  const longer = query.length - name.length;
  const whole =
    (excess && longer === 1) ||
    (missing && longer === -1) ||
    ((replaced || swapped) && longer === 0);
  return whole ? 'whole' : 'beginning';
}

/** Whether what is left of the query is what follows in the name. */
function sameFrom(query: string, fromQuery: number, name: string, fromName: number): boolean {
  const left = query.length - fromQuery;
  for (let k = 0; k < left; k++) {
    if (query[fromQuery + k] !== name[fromName + k]) return false;
  }
  return true;
}
