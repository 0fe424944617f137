// The classes of the communes of a territory, with what shows them: fetched when asked for.

import { classShares } from '../../reports/optional/class-shares.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { createResemblances } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';
import { TypologyTable } from './TypologyTable.tsx';

/** Rejects as the store does. */
export async function loadTypology(communes: readonly CommuneProfile[], store: Store) {
  const known = createResemblances(store);
  const [lines, france] = await Promise.all([
    known.lines(communes.map(({ code }) => code)),
    known.classes(),
  ]);
  return { TypologyTable, shares: classShares(communes, lines, france) };
}
