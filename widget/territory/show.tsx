// Loaded on demand: from a code to what is shown of it.
import type { Read, Store } from '../../src/store/index.ts';
import type { Sections } from '../sections.ts';
import { siteOf } from '../site-of.ts';
import { figuresOf } from './figures.ts';
import { pageOfTerritory } from './page-of.ts';
import { Territory } from './Territory.tsx';

/** @param data where the tag reads its files: the site beside them has the whole page, when they have an address */
export async function territoryView(code: string, store: Store, data: URL | string | Read) {
  const figures = await figuresOf(code, store);
  const site = siteOf(data);
  const page = site === null ? null : site + pageOfTerritory(code);
  return (sections: Sections | null) => (
    <Territory figures={figures} sections={sections} page={page} />
  );
}
