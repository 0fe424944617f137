// What stands while the data come: the outline of the report, so that nothing jumps when it arrives.
import { stateText } from './copy.ts';
import { Heading } from './Heading.tsx';

/** Purely visual, but for a heading: a page without any would be lost to who goes by headings. */
export function Skeleton() {
  return (
    <>
      <Heading depth={0} class="dn-hidden dn-waiting">
        {stateText.waiting}
      </Heading>
      <Outline />
    </>
  );
}

/** The outline alone, where a heading is there already. */
export function Outline() {
  return (
    <div class="dn-skeleton" part="skeleton" aria-hidden="true">
      <span class="dn-skeleton-short" />
      <span class="dn-skeleton-title" />
      <span class="dn-skeleton-title dn-skeleton-half" />
      <span />
      <span class="dn-skeleton-bar" />
    </div>
  );
}
