/** @returns the same reader to all who read a store: each file is asked for once, whatever parts of a page want it */
export function oneAStore<From extends object, Reader>(
  create: (store: From) => Reader,
): (store: From) => Reader {
  const made = new WeakMap<From, Reader>();
  return (store) => {
    const reader = made.get(store) ?? create(store);
    made.set(store, reader);
    return reader;
  };
}
