// Brings "around me" when its button is pressed: program, words and positions (126 kB gzip) are on demand.
// The button is given to the widget, which may go without: the tag does not carry it.
import type { Store } from '../../src/store/index.ts';
import type { NearbySlot } from '../../ui/search/search-state.ts';
import { NearbyButton } from './NearbyButton.tsx';

/** The button over a store; it says so when the program cannot be had. */
export function nearbyFrom(store: Pick<Store, 'files' | 'commune'>): NearbySlot {
  const load = async () => (await import('./Nearby.tsx')).nearbyOver(store);
  return ({ onChoose }) => <NearbyButton load={load} onChoose={onChoose} />;
}
