// Where does a widget read its data? Widgets of one page that read the same folder share what was read:
// ten communes side by side ask for the model once.
import { createStore, type Read, type Store } from '../src/store/index.ts';
import { frameScheduler } from '../ui/frame-scheduler.ts';
import { readHttp } from './read-http.ts';

const shared = new Map<string, Store>();

/** The store over an absolute address, one a page; or a new one over a function that reads a file. */
export function storeOf(data: string | URL | Read): Store {
  if (typeof data === 'function') return createStore(data);
  const { href } = new URL(data);
  const known = shared.get(href);
  if (known) return known;
  const store = createStore(readHttp(href), frameScheduler);
  shared.set(href, store);
  return store;
}
