// Over the tints: what is chosen, and the one place that is being read. Two strokes each, so that the
// mark shows on the lightest and on the darkest tint.
import type { Drawn } from '../../reports/map/frames.ts';

interface Props {
  readonly drawn: readonly Drawn[];
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
}

export function Marks({ drawn, active, chosen }: Props) {
  const read = drawn.find(({ code }) => code === active);
  return (
    <g>
      {drawn
        .filter(({ code }) => chosen.has(code))
        .map((place) => (
          <g key={place.code}>
            <Outline place={place} look="map-chosen" />
            <Outline place={place} look="map-chosen-line" />
          </g>
        ))}
      {read && (
        <>
          <Outline place={read} look="map-active" />
          <Outline place={read} look="map-active-line" />
        </>
      )}
    </g>
  );
}

function Outline({ place, look }: { readonly place: Drawn; readonly look: string }) {
  return place.path === null ? (
    <circle class={look} cx={place.x} cy={place.y} r={7} />
  ) : (
    <path class={look} d={place.path} />
  );
}
