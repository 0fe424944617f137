// What the map shows: shares or numbers, with or without the places that can help.

import { mapText } from '../../reports/map/copy.ts';
import { countedPlaces } from '../../reports/map/counted-places.ts';
import type { MapMeasure } from '../../reports/map/item.ts';
import { LISTED_KINDS, type ListedKind, type LocalPlace } from '../../src/terms/place.ts';

interface Props {
  readonly measure: MapMeasure;
  readonly onMeasure: (measure: MapMeasure) => void;
  readonly places: readonly LocalPlace[];
  readonly shown: ReadonlySet<ListedKind>;
  readonly onShown: (shown: ReadonlySet<ListedKind>) => void;
}

const MEASURES = ['share', 'people'] as const;

export function MapControls({ measure, onMeasure, places, shown, onShown }: Props) {
  const toggle = (kind: ListedKind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    onShown(next);
  };
  return (
    <>
      <div class="map-controls">
        <fieldset>
          <legend>{mapText.measureTitle}</legend>
          {MEASURES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="map-measure"
                checked={measure === one}
                onChange={() => onMeasure(one)}
              />
              {mapText.measures[one]}
            </label>
          ))}
        </fieldset>
        {places.length > 0 && (
          <fieldset>
            <legend>{mapText.placesTitle}</legend>
            {LISTED_KINDS.map((kind) => (
              <label key={kind}>
                <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
                <svg aria-hidden="true" width="12" height="12">
                  {kind === 'franceServices' ? (
                    <rect
                      class="map-place map-place-franceServices"
                      width="10"
                      height="10"
                      x="1"
                      y="1"
                    />
                  ) : (
                    <circle class="map-place" cx="6" cy="6" r="4.5" />
                  )}
                </svg>
                {countedPlaces(kind, places)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {shown.size > 0 && <p class="dn-note">{mapText.placesVintage}</p>}
    </>
  );
}
