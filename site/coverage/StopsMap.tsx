// A territory with the communes that are far from a place, and the stops proposed, numbered as in their table: the
// tables below say all of it.
import { useMemo } from 'preact/hooks';
import { framesOf } from '../../reports/map/frames.ts';
import type { Shape } from '../../reports/map/shapes.ts';
import type { NextPlaces } from '../../src/coverage/index.ts';
import { stopsMapText as text } from './copy.ts';

interface Props {
  readonly nom: string;
  /** None where the territory is too large to be drawn. */
  readonly shapes: readonly Shape[];
  readonly found: NextPlaces;
}

const RADIUS = 16;

export function StopsMap({ nom, shapes, found }: Props) {
  const frames = useMemo(() => framesOf(shapes), [shapes]);
  if (frames.length === 0) return <p class="dn-note">{text.none}</p>;
  const far = new Set(found.far.communes.map(({ code }) => code));
  return (
    <figure class="next-places-map">
      {frames.map(({ key, width, height, drawn, place }) => (
        <svg
          key={key}
          role="img"
          aria-label={text.title(nom)}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
        >
          {drawn.map(
            ({ code, path }) =>
              path !== null && (
                <path
                  key={code}
                  class={far.has(code) ? 'next-places-far' : 'next-places-near'}
                  d={path}
                />
              ),
          )}
          {found.stops.map(({ commune: { code, surroundings } }, rank) => {
            const at = surroundings && place(surroundings.longitude, surroundings.latitude);
            return (
              at && (
                <g key={code} class="next-places-stop" transform={`translate(${at.join(' ')})`}>
                  <circle r={RADIUS} />
                  <text text-anchor="middle" dy="0.35em">
                    {rank + 1}
                  </text>
                </g>
              )
            );
          })}
        </svg>
      ))}
      <figcaption>
        <span class="next-places-key next-places-key-far" aria-hidden="true" /> {text.far}
        <span class="next-places-key next-places-key-stop" aria-hidden="true" /> {text.stop}
      </figcaption>
    </figure>
  );
}
