// The look of places set beside each other comes with them: the report of a commune draws its own otherwise.
// On demand, so that the pages written by the build, which have it in their own sheet, are made without.

/** For a `ref`: the root around a node gets these rules. */
export function adoptPlacesStyles(node: Node | null): void {
  if (node === null) return;
  void import('./places-styles.ts').then(({ adoptStyles }) => adoptStyles(node));
}
