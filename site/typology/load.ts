// The classes of the communes of a territory, with what shows them and what puts them in files: fetched when asked for.
import type { Added } from '../../reports/added/added.ts';
import { classShares } from '../../reports/added/class-shares.ts';
import { addedClasses } from '../../reports/added/classes.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { createResemblances } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';
import { TypologyTable } from './TypologyTable.tsx';

/** Rejects as the store does. */
export async function loadTypology(communes: readonly CommuneProfile[], store: Store) {
  return { TypologyTable, shares: classShares(communes, ...(await read(communes, store))) };
}

/** For the files that are taken away from the page. Rejects as the store does. */
export async function classesAdded(
  communes: readonly CommuneProfile[],
  store: Store,
): Promise<Added> {
  return addedClasses(communes, ...(await read(communes, store)));
}

function read(communes: readonly CommuneProfile[], store: Store) {
  const known = createResemblances(store);
  return Promise.all([known.lines(communes.map(({ code }) => code)), known.classes()]);
}
