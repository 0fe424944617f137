/** The page that shows the same figures: without what follows #, where the plan of a visitor names people. */
export function pageAddress(): string {
  return location.origin + location.pathname + location.search;
}
