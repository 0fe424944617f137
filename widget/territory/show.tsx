// The door of the chunk: from a code to what is shown of it.
import type { Store } from '../../src/store/index.ts';
import type { Sections } from '../sections.ts';
import { figuresOf } from './figures.ts';
import { Territory, Unknown } from './Territory.tsx';

export async function territory(code: string, store: Store) {
  const figures = await figuresOf(code, store);
  return (sections: Sections | null) =>
    figures ? <Territory figures={figures} sections={sections} /> : <Unknown code={code} />;
}
