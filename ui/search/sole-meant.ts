// Which option is chosen by Enter alone? The one that bears exactly the name typed, however many begin like it or
// rival it: these are named once it is open. Never one of two homonyms.

/** The rank of the only option there is, or of the only exact one; null when several may be meant. */
export function soleMeant(
  options: readonly { readonly exact: boolean; readonly rival?: boolean }[],
): number | null {
  if (options.length === 1) return 0;
  const exact = options.flatMap(({ exact, rival }, rank) => (exact && !rival ? [rank] : []));
  return exact.length === 1 ? (exact[0] ?? null) : null;
}
