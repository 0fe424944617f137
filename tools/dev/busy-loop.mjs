// Keeps one core busy until the process that forked it lets it go or is gone, however it went.
const SLICE_MS = 20;

function turn() {
  const end = performance.now() + SLICE_MS;
  while (performance.now() < end);
  if (process.connected) setImmediate(turn);
}
turn();
