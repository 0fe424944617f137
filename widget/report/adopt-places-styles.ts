// The look of places set beside each other comes with them: the report of a commune draws its own otherwise.
// On demand, so that the pages written by the build, which have it in their own sheet, are made without.

/** For a `ref`: the root around a node gets these rules, asked for again at once, then when the network is back. */
export function adoptPlacesStyles(node: Node | null): void {
  if (node === null) return;
  const ask = () => import('./places-styles.ts').then(({ adoptStyles }) => adoptStyles(node));
  // Without them all is still read, one line after the other: nothing is said.
  const askLater = () => addEventListener('online', () => ask().catch(askLater), { once: true });
  ask().catch(ask).catch(askLater);
}
