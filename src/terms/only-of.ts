/** The item of a list of one; null for none or several. */
export function onlyOf<T>(list: readonly T[]): T | null {
  const [only, ...others] = list;
  return only !== undefined && others.length === 0 ? only : null;
}
