// Long lists are read a few milliseconds at a time: a page answers meanwhile.

/** Awaited between two slices of work. */
export type Pause = () => Promise<void>;

/** Items between two pauses: a few milliseconds, on a slow machine too. */
const SLICE = 50;

/** Each item turned into another, with a pause between slices. */
export async function inSlices<From, To>(
  items: readonly From[],
  turn: (item: From, i: number) => To,
  pause: Pause,
): Promise<To[]> {
  const turned: To[] = [];
  for (const [i, item] of items.entries()) {
    turned.push(turn(item, i));
    if (i % SLICE === SLICE - 1) await pause();
  }
  return turned;
}
