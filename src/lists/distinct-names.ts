/** The names in their order, one that comes again numbered: "note", "note_2". */
export function distinctNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = counts.get(name) ?? 0;
    let distinct: string;
    do {
      count += 1;
      distinct = count === 1 ? name : `${name}_${count}`;
    } while (used.has(distinct));
    counts.set(name, count);
    used.add(distinct);
    return distinct;
  });
}
