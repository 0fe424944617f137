/** "12,3": how long since `start`, of performance.now(), for people to read. */
export const secondsSince = (start: number): string =>
  ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
