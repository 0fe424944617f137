// One frame of the map: a list box whose options are places. One Tab stop; arrows go to the neighbour
// that lies that way, Space chooses it, Enter opens it; a finger that misses gets the nearest place.
import { useMemo, useRef } from 'preact/hooks';
import type { MapClass } from '../../reports/map/classes.ts';
import { type MapLevel, mapText } from '../../reports/map/copy.ts';
import type { Frame } from '../../reports/map/frames.ts';
import type { MapItem, MapMeasure } from '../../reports/map/item.ts';
import type { Naming } from '../../reports/map/names.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { Circles } from './Circles.tsx';
import { Marks } from './Marks.tsx';
import { Names, paperUnit } from './Names.tsx';
import { Places } from './Places.tsx';
import { nearest, pointInDirection } from './point-navigation.ts';
import { Shapes } from './Shapes.tsx';
import { useUnit } from './use-unit.ts';

export interface MapFrameProps {
  readonly nom: string;
  readonly frame: Frame;
  readonly items: ReadonlyMap<string, MapItem>;
  readonly classes: readonly MapClass[];
  readonly level: MapLevel;
  readonly measure: MapMeasure;
  readonly largest: number;
  readonly places: readonly LocalPlace[];
  readonly naming: Naming | null;
  /** Whether the frame says which part of France it shows. */
  readonly named: boolean;
  /** Small, beside the first one. */
  readonly inset: boolean;
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly onActive: (code: string) => void;
  readonly onChoose: ((code: string) => void) | undefined;
}

/** Pixels within which a touch means the nearest place. */
const REACH = 24;
/** Of the names, in pixels. */
const LETTERS = { screen: 14, paper: 11 };

export function MapFrame(props: MapFrameProps) {
  const { frame, items, classes, level, active, chosen, onActive, onChoose } = props;
  const picture = useRef<SVGSVGElement>(null);
  const unit = useUnit(picture, frame.width);
  const drawn = useMemo(() => frame.drawn.filter(({ code }) => items.has(code)), [frame, items]);
  const box = `0 0 ${frame.width.toFixed(0)} ${frame.height.toFixed(0)}`;
  const at = drawn.findIndex(({ code }) => code === active);
  const options = useMemo(
    () => (
      <Shapes frame={frame.key} drawn={drawn} items={items} classes={classes} chosen={chosen} />
    ),
    [frame, drawn, items, classes, chosen],
  );

  // A frame of one place has its name below.
  const names = props.naming &&
    drawn.length > 1 && { frame, naming: props.naming, places: props.places };

  const activate = (index: number | null) => {
    const code = index === null ? undefined : drawn[index]?.code;
    if (code !== undefined && code !== active) onActive(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const start = at === -1 ? 0 : at;
    const next =
      at === -1 && event.key.startsWith('Arrow') ? 0 : pointInDirection(drawn, start, event.key);
    if (next !== null) activate(next);
    else if (event.key === ' ' && active !== null && at !== -1) onChoose?.(active);
    else if (event.key === 'Enter' && at !== -1)
      location.assign(items.get(active ?? '')?.href ?? '');
    else return;
    event.preventDefault();
  };
  const onPointer = (event: PointerEvent | MouseEvent) => {
    const { current } = picture;
    if (!current) return;
    const code = event.target instanceof Element ? event.target.getAttribute('data-code') : null;
    if (code !== null) {
      if (code !== active) onActive(code);
      return;
    }
    if (event.type !== 'click') return;
    const box = current.getBoundingClientRect();
    const scale = frame.width / box.width;
    const point = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    activate(nearest(drawn, point, REACH * scale));
  };
  return (
    // Seen whole, whatever its shape.
    <figure
      class="map-frame"
      style={{ maxInlineSize: `calc(85vh * ${(frame.width / frame.height).toFixed(3)})` }}
    >
      <div
        class="map-picture"
        role="listbox"
        tabIndex={0}
        aria-label={mapText.picture(props.nom, props.named ? frame.key : null, level)}
        aria-multiselectable={onChoose !== undefined}
        aria-activedescendant={at === -1 ? undefined : `map-${frame.key}-${active}`}
        onKeyDown={onKeyDown}
        onFocus={() => at === -1 && activate(0)}
        onPointerMove={onPointer}
        onClick={onPointer}
      >
        <svg ref={picture} role="presentation" viewBox={box}>
          {frame.behind.map((path) => (
            <path key={path} class="map-behind" d={path} />
          ))}
          {options}
        </svg>
        <svg class="map-over" aria-hidden="true" viewBox={box}>
          {props.measure === 'people' && <Circles {...props} drawn={drawn} unit={unit} />}
          <Places frame={frame} places={props.places} unit={unit} />
          <Marks drawn={drawn} active={active} chosen={chosen} />
          {names && <Names {...names} size={LETTERS.screen * unit} on="screen" />}
          {names && !props.inset && (
            <Names {...names} size={LETTERS.paper * paperUnit(frame)} on="paper" />
          )}
        </svg>
      </div>
      {props.named && <figcaption>{mapText.frame(frame.key)}</figcaption>}
    </figure>
  );
}
