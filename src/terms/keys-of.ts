/** The keys of a table, in its order, under their own type: what is in a table is its list of identifiers. */
export function keysOf<T extends object>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table).filter((key): key is keyof T & string => key in table);
}
