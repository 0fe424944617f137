// Which option is chosen by Enter alone? The one that bears exactly the name typed, however many begin like it or
// rival it: these are named once it is open. Never one of two homonyms.

/** The rank of the only option there is, or of the only exact one; null when several may be meant. */
export function soleMeant(
  options: readonly { readonly exact: boolean; readonly rival?: boolean }[],
): number | null {
  const [only = null, other] = options.flatMap(({ exact, rival }, rank) =>
    !options[1] || (exact && !rival) ? [rank] : [],
  );
  return other === undefined ? only : null;
}
