// A territory with the communes that are far from a place, the places that are there, and the stops proposed, numbered
// as in their table: the tables below say all of it, but for where the places are.
import { useMemo } from 'preact/hooks';
import type { Frame } from '../../reports/map/frames.ts';
import { answerOf, type NextPlaces } from '../../src/coverage/index.ts';
import { stopsMapText as text } from './copy.ts';

interface Props {
  readonly nom: string;
  /** None where the territory is too large to be drawn. */
  readonly frames: readonly Frame[];
  readonly found: NextPlaces;
}

const RADIUS = { stop: 16, place: 4 };
const KINDS = ['near', 'unsure', 'far'] as const;
type Kind = (typeof KINDS)[number];

export function StopsMap({ nom, frames, found }: Props) {
  const kindOf = useMemo(() => {
    const codes = (of: NextPlaces['far']) => new Set(of.communes.map(({ code }) => code));
    const far = codes(found.far);
    const unsure = new Set([...codes(found.unsure), ...codes(found.apart)]);
    return (code: string): Kind => (far.has(code) ? 'far' : unsure.has(code) ? 'unsure' : 'near');
  }, [found]);
  if (frames.length === 0) return <p class="dn-note">{text.none}</p>;
  const { answering, unknown } = found.places;
  const known = (wanted: 'yes' | 'unknown') =>
    [...answering, ...unknown].filter((point) => answerOf(point, found.question) === wanted);
  const [yes, maybe] = [known('yes'), known('unknown')];
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
          {/* One path a kind: hundreds of communes would take as many elements. */}
          {KINDS.map((kind) => (
            <path
              key={kind}
              class={`next-places-${kind}`}
              d={drawn.map(({ code, path }) => (kindOf(code) === kind ? path : '')).join('')}
            />
          ))}
          <Points class="next-places-unknown" points={maybe} place={place} />
          <Points class="next-places-known" points={yes} place={place} />
          {found.stops.map(({ commune: { code, surroundings } }, rank) => {
            const at = surroundings && place(surroundings.longitude, surroundings.latitude);
            return (
              at && (
                <g key={code} class="next-places-stop" transform={`translate(${at.join(' ')})`}>
                  <circle r={RADIUS.stop} />
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
        <Key kind="far">{text.far}</Key>
        {found.unsure.communes.length + found.apart.communes.length > 0 && (
          <Key kind="unsure">{text.unsure}</Key>
        )}
        {yes.length > 0 && <Key kind="known">{text.known}</Key>}
        {maybe.length > 0 && <Key kind="unknown">{text.unknown}</Key>}
        <Key kind="stop">{text.stop}</Key>
      </figcaption>
    </figure>
  );
}

interface PointsProps {
  readonly class: string;
  readonly points: NextPlaces['places']['answering'];
  readonly place: Frame['place'];
}

/** Circles in one path. */
function Points({ class: name, points, place }: PointsProps) {
  const r = RADIUS.place;
  const circles = points.map(({ longitude, latitude }) => {
    const at = place(longitude, latitude);
    return at === null
      ? ''
      : `M${(at[0] - r).toFixed(1)} ${at[1].toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  });
  return <path class={name} d={circles.join('')} />;
}

function Key({ kind, children }: { readonly kind: string; readonly children: string }) {
  return (
    <span class="next-places-legend">
      <span class={`next-places-key next-places-key-${kind}`} aria-hidden="true" /> {children}
    </span>
  );
}
