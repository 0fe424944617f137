// Who lives here, by age, facing France: six wide bands of the census, all that is published here. It
// is no pyramid of men and women: the data do not have sex, and none is made up. METHOD §2.

import { ageBandText } from '../../src/explain/age-bands.ts';
import { percent, typeset } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { chartText } from './copy.ts';
import type { Picture, Row } from './picture.ts';

/** Null where the census publishes no ages. */
export function agesPicture({
  commune,
  published,
  model,
}: Diagnosis): Omit<Picture, 'credit'> | null {
  const ages = published?.ageBands;
  if (!ages) return null;
  const nom = typeset(commune.nom);
  const words = chartText.ages;
  // Oldest on top, as in a pyramid.
  const bands = ageBandText
    .map((band, i) => ({ band, here: ages[i] ?? 0, there: model.france.ageBands[i] ?? 0 }))
    .reverse();
  const widest = Math.max(...bands.flatMap(({ here, there }) => [here, there]));
  const end = Math.ceil(widest * 10) / 10;
  return {
    name: 'ages',
    title: words.title(commune.nom),
    alternative: bands.map(({ band, here, there }) => words.band(band, here, there)).join(' '),
    rows: bands.map(
      ({ band, here, there }): Row => ({
        label: band,
        value: words.value(here, there),
        bars: [
          { tone: 'here', from: -here, to: 0 },
          { tone: 'around', from: 0, to: there },
        ],
        range: null,
        end: null,
      }),
    ),
    scale: { min: -end, max: end },
    tick: (value) => percent(Math.abs(value)),
    line: null,
    keys: [
      { tone: 'here', words: words.here(nom) },
      { tone: 'around', words: words.there },
    ],
    table: {
      columns: words.columns(nom),
      rows: bands.map(({ band, here, there }) => [band, percent(here), percent(there)]),
    },
  };
}
