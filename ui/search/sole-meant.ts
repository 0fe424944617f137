// Which option is chosen by Enter alone? The one that bears exactly the name typed, however many begin like it;
// never one of two homonyms, nor one that another rivals.

/** The rank of the only option there is, or of the only exact one; null when several may be meant. */
export function soleMeant(
  options: readonly { readonly exact: boolean; readonly rival?: boolean }[],
): number | null {
  if (options.length === 1) return 0;
  if (options.some(({ rival }) => rival)) return null;
  const exact = options.flatMap((option, rank) => (option.exact ? [rank] : []));
  return exact.length === 1 ? (exact[0] ?? null) : null;
}
