// What the tints, circles and points mean, in words and with how many places each class holds.

import { MAX_RADIUS, type MapClass, radiusOf, roundSamples } from '../../reports/map/classes.ts';
import { type MapLevel, mapText } from '../../reports/map/copy.ts';
import type { MapMeasure } from '../../reports/map/item.ts';
import { tintOf } from '../../reports/map/palette.ts';
import type { Unclassed } from '../../reports/map/unclassed.ts';

interface Props {
  readonly classes: readonly MapClass[];
  /** In shares; 0 where the tints are as fine as can be. */
  readonly noise: number;
  readonly unclassed: readonly Unclassed[];
  readonly level: MapLevel;
  readonly measure: MapMeasure;
  readonly largest: number;
}

export function Legend({ classes, noise, unclassed, level, measure, largest }: Props) {
  return (
    <div class="map-legend">
      <p class="dn-picture-title">{mapText.legendTitle.share}</p>
      <ul>
        {classes.map(({ from, to, communes }, i) => (
          <li key={from}>
            <svg aria-hidden="true" width="28" height="18">
              <rect
                class={`map-swatch map-tint-${tintOf(i, classes.length)}`}
                x="1"
                y="1"
                width="26"
                height="16"
              />
            </svg>
            <span>
              <b>{mapText.class(from, to)}</b> {mapText.classCount(communes, level)}
            </span>
          </li>
        ))}
        {unclassed.map(({ name, places }) => (
          <li key={name}>
            <svg aria-hidden="true" width="28" height="18">
              <rect class="map-swatch map-untinted" x="1" y="1" width="26" height="16" />
            </svg>
            <span>
              <b>{name}</b> {mapText.classCount(places, level)}
            </span>
          </li>
        ))}
      </ul>
      {measure === 'people' && (
        <>
          <p class="dn-picture-title">{mapText.legendTitle.people}</p>
          <ul>
            {roundSamples(largest).map((count) => {
              const radius = radiusOf(count, largest, MAX_RADIUS);
              return (
                <li key={count}>
                  <svg aria-hidden="true" width={2 * radius + 2} height={2 * radius + 2}>
                    <circle class="map-circle" cx={radius + 1} cy={radius + 1} r={radius} />
                  </svg>
                  {mapText.sample(count)}
                </li>
              );
            })}
          </ul>
          <p class="dn-note">{mapText.circles}</p>
        </>
      )}
      <p class="dn-note">
        {noise > 0 ? mapText.noise(classes, noise, level) : mapText.explained(level)}
      </p>
    </div>
  );
}
