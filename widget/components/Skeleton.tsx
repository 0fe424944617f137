// What stands while the data come: the outline of the report, so that nothing jumps when it arrives.

/** Purely visual; the status message says it in words. */
export function Skeleton() {
  return (
    <div class="dn-skeleton" part="skeleton" aria-hidden="true">
      <span class="dn-skeleton-line dn-skeleton-short" />
      <span class="dn-skeleton-title" />
      <span class="dn-skeleton-title dn-skeleton-half" />
      <span class="dn-skeleton-line" />
      <span class="dn-skeleton-bar" />
    </div>
  );
}
