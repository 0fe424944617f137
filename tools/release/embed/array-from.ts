// Array.from, whatever an old library of the page around made of it: MooTools and its kind put theirs in its
// place, which knows neither iterators nor a second argument. Every call of a release is led to ours, those of
// libraries included; a chunk that has none goes without.
import type { Plugin } from 'vite';

/** As `Array.from`. Its own source goes into chunks: it names nothing outside itself. */
export function arrayFrom(
  items: Iterable<unknown> & Partial<ArrayLike<unknown>>,
  map?: (item: unknown, at: number) => unknown,
): unknown[] {
  const all: unknown[] = [];
  if (items[Symbol.iterator]) for (const item of items) all.push(item);
  else for (let at = 0; at < Number(items.length); at++) all.push(items[at]);
  return map ? all.map(map) : all;
}

const CALL = 'Array.from(';

/** Leads every call of a chunk to a copy of the function above. */
export function ownArrayFrom(): Plugin {
  return {
    name: 'own-array-from',
    renderChunk: (code) =>
      code.includes(CALL)
        ? { code: `${code.replaceAll(CALL, 'arrayFrom(')}\n${arrayFrom.toString()}\n`, map: null }
        : null,
  };
}
