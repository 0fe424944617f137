// Brings "around me" when its button is pressed: program, words and positions (126 kB gzip) are on demand.
import type { FunctionComponent } from 'preact';
import type { Read, Store } from '../../src/store/index.ts';
import type { NearbyProps } from './Nearby.tsx';

export type LoadNearby = () => Promise<FunctionComponent<Pick<NearbyProps, 'onChoose'>>>;

/** A loader over a reader and its store; rejects when the program cannot be had. */
export function nearbyFrom(read: Read, store: Pick<Store, 'commune'>): LoadNearby {
  return async () => (await import('./Nearby.tsx')).nearbyOver(read, store);
}
