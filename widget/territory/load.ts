// Brings the figures of a territory: its code is a chunk, which only a tag with `territoire` asks for.
import type { ComponentChild } from 'preact';
import type { Store } from '../../src/store/index.ts';
import type { Sections } from '../sections.ts';

export type LoadTerritory = (
  code: string,
) => Promise<(sections: Sections | null) => ComponentChild>;

/** Rejects when the code or the data cannot be had, and may be called again. */
export const territoryFrom =
  (store: Store): LoadTerritory =>
  async (code) =>
    (await import('./show.tsx')).territory(code, store);
