// A map: what to show, the frames, the figures of the place being read, the legend, the pictures to take
// away. The table of the page is its equivalent; nothing here can be learnt from the map alone.

import { useMemo, useState } from 'preact/hooks';
import { distinctClasses } from '../../reports/map/classes.ts';
import { type MapLevel, mapText } from '../../reports/map/copy.ts';
import { drawingOf } from '../../reports/map/drawing.ts';
import type { MapItem, MapMeasure } from '../../reports/map/item.ts';
import { namedAmong } from '../../reports/map/names.ts';
import type { Shape } from '../../reports/map/shapes.ts';
import { tintShare } from '../../reports/map/tint-share.ts';
import { unclassedOf } from '../../reports/map/unclassed.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import type { ListedKind, LocalPlace } from '../../src/terms/place.ts';
import { Legend } from './Legend.tsx';
import { MapControls } from './MapControls.tsx';
import { MapDownloads } from './MapDownloads.tsx';
import { MapFrame } from './MapFrame.tsx';
import { Readout } from './Readout.tsx';

export interface MapViewProps {
  readonly nom: string;
  readonly level: MapLevel;
  readonly items: readonly MapItem[];
  readonly shapes: readonly Shape[];
  /** What stands behind a list, so that who looks knows where its communes are. */
  readonly behind?: readonly Shape[];
  /** Places that can be switched on; none by default. */
  readonly places?: readonly LocalPlace[];
  readonly chosen?: ReadonlySet<string>;
  /** Chooses a place, or no longer; left out, places cannot be chosen. */
  readonly onChoose?: (code: string) => void;
  /** What may move one place alone, in shares: tints are no finer. */
  readonly noise?: number;
  /** Model of the estimate, for the pictures that leave the page. */
  readonly model: string;
  /** Inhabitants by code: the main places are named; without, none is. */
  readonly populations?: ReadonlyMap<string, number>;
}

const NO_PLACES: readonly LocalPlace[] = [];
const NONE: ReadonlySet<string> = new Set();
const NOTHING: readonly Shape[] = [];

export function MapView(props: MapViewProps) {
  const {
    items,
    shapes,
    behind = NOTHING,
    level,
    noise = 0,
    places = NO_PLACES,
    chosen = NONE,
    onChoose,
    populations,
  } = props;
  const [asked, setAsked] = useState<MapMeasure | null>(null);
  const [shown, setShown] = useState<ReadonlySet<ListedKind>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const byCode = useMemo(() => new Map(items.map((item) => [item.code, item])), [items]);
  const { frames, spots } = useMemo(
    () => drawingOf(byCode, shapes, { behind }),
    [byCode, shapes, behind],
  );
  const naming = useMemo(
    () => populations && { items: byCode, names: namedAmong(items.length), populations },
    [byCode, items, populations],
  );
  const inhabited = items.filter(hasShare);
  const classes = useMemo(() => distinctClasses(inhabited.map(tintShare), noise), [items, noise]);
  // Of one tint, a map of shares would be a blank: where people live is what it can still say.
  const measure = asked ?? (classes.length > 1 ? 'share' : 'people');
  const largest = Math.max(0, ...items.map(({ people }) => people));
  const visible = useMemo(
    () => places.filter(({ kind }) => kind !== 'autre' && shown.has(kind)),
    [places, shown],
  );
  const picture = { nom: props.nom, frames, items: byCode, classes, level, measure, largest };
  return (
    <div class="map">
      <MapControls
        measure={measure}
        onMeasure={setAsked}
        places={places}
        shown={shown}
        onShown={setShown}
      />
      <p class="dn-note map-keys">{onChoose ? mapText.keysToChoose : mapText.keys}</p>
      <div class="map-body">
        <div class="map-frames">
          {frames.map((frame, i) => (
            <MapFrame
              key={frame.key}
              {...picture}
              frame={frame}
              named={frames.length > 1}
              inset={i > 0}
              places={visible}
              naming={naming ?? null}
              active={active}
              chosen={chosen}
              onActive={setActive}
              onChoose={onChoose}
            />
          ))}
        </div>
        <div class="map-aside">
          <Readout
            item={byCode.get(active ?? '')}
            level={level}
            chosen={chosen.has(active ?? '')}
            onChoose={onChoose}
          />
          <Legend
            classes={classes}
            noise={noise}
            unclassed={unclassedOf(items)}
            level={level}
            measure={measure}
            largest={largest}
          />
          {naming && <p class="dn-note">{mapText.mainNamed(level)}</p>}
          {spots.length > 0 && (
            <p class="dn-note">{mapText.without7(spots.map(({ nom }) => nom).join(', '))}</p>
          )}
          <MapDownloads
            picture={{
              ...picture,
              places: visible,
              model: props.model,
              ...(naming && { paper: naming }),
            }}
          />
        </div>
      </div>
    </div>
  );
}
