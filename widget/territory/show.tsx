// The door of the chunk: from a code to what is shown of it.
import type { Read, Store } from '../../src/store/index.ts';
import { readHttp } from '../read-http.ts';
import type { Sections } from '../sections.ts';
import { figuresOf } from './figures.ts';
import { Territory, Unknown } from './Territory.tsx';

export async function territory(code: string, store: Store, data: string | URL | Read) {
  const read = typeof data === 'function' ? data : readHttp(data);
  const figures = await figuresOf(code, store, read);
  return (sections: Sections | null) =>
    figures ? <Territory figures={figures} sections={sections} /> : <Unknown code={code} />;
}
