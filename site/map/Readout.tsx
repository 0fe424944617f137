// The figures of the place under the finger, the mouse or the keyboard: always at the same place on the
// page, so that nothing floats over the map nor goes away when the pointer moves.

import { type MapLevel, mapText } from '../../reports/map/copy.ts';
import type { MapItem } from '../../reports/map/item.ts';
import { typeset } from '../../src/explain/index.ts';
import { figuresSentence } from './Shapes.tsx';

interface Props {
  readonly item: MapItem | undefined;
  readonly level: MapLevel;
  readonly chosen: boolean;
  readonly onChoose: ((code: string) => void) | undefined;
}

export function Readout({ item, level, chosen, onChoose }: Props) {
  return (
    <div class="map-readout">
      {item === undefined ? (
        <p>{mapText.nothingRead}</p>
      ) : (
        <>
          <p>
            <b>{typeset(item.nom)}</b>
          </p>
          <p>{figuresSentence(item)}</p>
          <p class="map-readout-actions">
            <a href={item.href}>
              {level === 'communes' ? mapText.open : mapText.openTerritory}
              <span class="dn-hidden"> {typeset(item.nom)}</span>
            </a>
            {onChoose && (
              <button
                type="button"
                class="dn-quiet"
                aria-pressed={chosen}
                onClick={() => onChoose(item.code)}
              >
                {chosen ? mapText.unchoose : mapText.choose}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
