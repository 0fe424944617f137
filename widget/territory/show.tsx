// Loaded on demand: from a code to what is shown of it.
import type { Store } from '../../src/store/index.ts';
import type { Sections } from '../sections.ts';
import { figuresOf } from './figures.ts';
import { Territory } from './Territory.tsx';

export async function territory(code: string, store: Store) {
  const figures = await figuresOf(code, store);
  return (sections: Sections | null) => <Territory figures={figures} sections={sections} />;
}
