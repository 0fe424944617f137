// What was not understood in a list: where, what was found, what is expected, and what became of the place.

import { Heading } from '../../ui/Heading.tsx';
import type { Fault } from './check-row.ts';
import { columnText, ownListText, TOLD_FAULTS } from './copy.ts';

export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  const more = faults.length - TOLD_FAULTS;
  return (
    <>
      <Heading depth={2} class="dn-subtitle">
        {ownListText.faultsTitle(faults.length)}
      </Heading>
      <ul class="dn-plain-list">
        {faults.slice(0, TOLD_FAULTS).map(({ where, column, value, kept }, i) => (
          <li key={`${where} ${column} ${i}`}>
            {ownListText.fault(where, column, value)} {ownListText.expected(columnText[column])}{' '}
            {kept ? ownListText.ignored : ownListText.dropped}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{ownListText.more(more)}</p>}
    </>
  );
}
