// What the attribute `territoire` asks for, and its figures: read from the same folder as the communes.
// METHOD §3.9.
import { diagnoseArea } from '../../src/index.ts';
import { createAreas, readObservatory, type Store, widerThan } from '../../src/store/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { TerritoryFigures } from './Territory.tsx';

/** "245804406", "58", "2a", "region-27" or "france", against what is known; undefined when nothing is. */
export function areaNamed(written: string, catalogue: readonly KnownArea[]): KnownArea | undefined {
  const [name = '', region] = written.toUpperCase().split('-');
  return catalogue.find(({ kind, code }) => {
    if (name === 'FRANCE') return kind === 'france';
    if (region !== undefined) return kind === 'region' && code === region;
    return code === name && (kind === 'departement' || kind === 'epci');
  });
}

/** null when no territory answers; rejects with a DiagnosisError when the data cannot be had. */
export function figuresOf(written: string, store: Store): Promise<TerritoryFigures | null> {
  return store.files.inOneRelease(() => figures(written, store));
}

async function figures(written: string, store: Store): Promise<TerritoryFigures | null> {
  const areas = createAreas(store);
  const [catalogue, groups, model, { sources }] = await Promise.all([
    areas.list(),
    readObservatory(store),
    store.model(),
    store.manifest(),
  ]);
  const known = areaNamed(written, catalogue);
  if (!known) return null;
  const { kind, code, nom } = known;
  const communes = await areas.communesOf(known);
  return {
    estimate: diagnoseArea({ kind, code, nom }, communes, model),
    wider: widerThan({ kind, code, nom }, communes, { catalogue, groups }),
    model,
    // No map is drawn here.
    sources: sources.filter(({ id }) => id !== 'contours'),
  };
}
