// The data of a command: a store, and others beside it that forget what was read of a département.
import { createStore, type Store } from '../src/store/index.ts';
import { readDisk } from './read-disk.ts';

export interface DataOptions {
  readonly donnees?: string;
  readonly reference?: string;
}

/** Opens stores over the same files; what each reads is its own, but for manifest.json, read once. */
export function storesOf({ donnees, reference }: DataOptions): () => Store {
  const read = readDisk(donnees);
  let manifest: Promise<unknown> | null = null;
  const shared: typeof read = (file, options) => {
    if (file !== 'manifest.json') return read(file, options);
    manifest ??= read(file, options);
    return manifest;
  };
  return () => createStore(shared, reference === undefined ? {} : { reference });
}

/** One store: all that it reads is kept until the command ends. */
export function openStore(options: DataOptions): Store {
  return storesOf(options)();
}
