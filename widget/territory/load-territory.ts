// Brings the figures of a territory: its code is a chunk, which only a tag with `territoire` asks for.
import type { ComponentChild } from 'preact';
import type { Read, Store } from '../../src/store/index.ts';
import type { Sections } from '../sections.ts';

export type LoadTerritory = (
  code: string,
) => Promise<(sections: Sections | null) => ComponentChild>;

/**
 * Rejects when the code or the data cannot be had, and may be called again.
 * @param data where the store reads
 */
export const territoryFrom =
  (store: Store, data: URL | string | Read): LoadTerritory =>
  async (code) =>
    (await import('./show.tsx')).territoryView(code, store, data);
