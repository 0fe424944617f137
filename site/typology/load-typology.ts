// The classes of the communes of a territory, with what shows them and what puts them in files: fetched when asked for.

import { classShares } from '../../reports/optional/class-shares.ts';
import { classesParts } from '../../reports/optional/classes.ts';
import type { OptionalParts } from '../../reports/optional/optional-parts.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { createResemblances } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';
import { TypologyTable } from './TypologyTable.tsx';

/** Rejects as the store does. */
export async function loadTypology(communes: readonly CommuneProfile[], store: Store) {
  return { TypologyTable, shares: classShares(communes, ...(await read(communes, store))) };
}

/** For the files that are taken away from the page. Rejects as the store does. */
export async function loadClassesParts(
  communes: readonly CommuneProfile[],
  store: Store,
): Promise<OptionalParts> {
  return classesParts(communes, ...(await read(communes, store)));
}

function read(communes: readonly CommuneProfile[], store: Store) {
  const known = createResemblances(store);
  return Promise.all([known.lines(communes.map(({ code }) => code)), known.classes()]);
}
