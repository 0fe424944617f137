// No commune bears the name typed: the nearest ones, each with its département, for the visitor to choose.
import { placeLabel, searchText } from '../../src/text/index.ts';
import type { Search } from '../state.ts';
import { useWidgetId } from './identifiers.ts';
import type { Chosen } from './use-combobox.ts';

interface Props {
  readonly search: Search;
  readonly onChoose: (commune: Chosen) => void;
}

export function NearNames({ search, onChoose }: Props) {
  const id = useWidgetId('near-names');
  if (search.kind !== 'none' || search.near.length === 0) return null;
  return (
    <div class="dn-nearby">
      <p id={id}>{searchText.near}</p>
      <ul class="dn-nearby-list" aria-labelledby={id}>
        {search.near.map((commune) => (
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
