// Communes that may be meant, each with its département, for the visitor to choose: none is chosen.

import { placeLabel } from '../../src/explain/index.ts';
import type { LocatedEntry } from '../../src/terms/search-entry.ts';
import { searchText } from '../copy.ts';
import { useWidgetId } from '../identifiers.ts';
import type { Chosen } from './search-state.ts';

export interface CommuneButtonsProps {
  readonly communes: readonly LocatedEntry[];
  readonly onChoose: (commune: Chosen) => void;
  /** What they are, where it is said right above: then nothing is asked again. */
  readonly label?: string | undefined;
}

export function CommuneButtons({ communes, onChoose, label }: CommuneButtonsProps) {
  const id = useWidgetId('near-names');
  if (communes.length === 0) return null;
  return (
    <div class="dn-nearby">
      {label === undefined && <p id={id}>{searchText.near}</p>}
      <ul
        class="dn-nearby-list"
        {...(label === undefined ? { 'aria-labelledby': id } : { 'aria-label': label })}
      >
        {communes.map((commune) => (
          <li key={commune.code}>
            <button type="button" class="dn-quiet" onClick={() => onChoose(commune)}>
              {placeLabel(commune.nom, commune.departement)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
