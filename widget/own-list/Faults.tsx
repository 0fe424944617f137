// What was not understood in a list of places, line by line.
import type { PlaceFault } from '../../src/lists/places/index.ts';
import { Heading } from '../../ui/Heading.tsx';
import { MAX_FAULTS, ownListText } from './copy.ts';
import { faultText } from './fault-copy.ts';

/** At most MAX_FAULTS lines, then how many more; nothing where all was understood. */
export function Faults({ faults }: { readonly faults: readonly PlaceFault[] }) {
  if (faults.length === 0) return null;
  const more = faults.length - MAX_FAULTS;
  return (
    <>
      <Heading depth={2} class="dn-subtitle">
        {ownListText.faultsTitle(faults.length)}
      </Heading>
      <ul class="dn-plain-list">
        {faults.slice(0, MAX_FAULTS).map((fault, i) => (
          <li key={i}>{faultText(fault)}</li>
        ))}
      </ul>
      {more > 0 && <p>{ownListText.more(more)}</p>}
    </>
  );
}
