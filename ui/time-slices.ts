// Reads a long list without holding the page: work goes on until some milliseconds are spent, then the page
// draws and answers. A pause at each step would wait for a frame each time.

/** Well under the 50 ms after which a page feels stuck, on a phone too. */
const SLICE_MS = 12;

/** A pause to await between short steps: most of them take no time. */
export function timeSlices(): () => Promise<void> {
  let end = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < end) return;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_MS;
  };
}
