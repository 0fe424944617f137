// The commune beside its EPCI, its département and France: bars from zero, whiskers for the 90 %
// interval, always in widening order and never ranked. METHOD §3.9.

import { comparedText } from '../../src/explain/compared.ts';
import { percent, shareBetween } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { comparedPlaces, scaleEnd } from '../report/compared-places.ts';
import { chartText } from './copy.ts';
import type { Picture } from './picture.ts';

/** Without its credit, which `picturesOf` adds, as to every picture. */
export function comparisonPicture(diagnosis: Diagnosis): Omit<Picture, 'credit'> {
  const places = comparedPlaces(diagnosis);
  const words = chartText.comparison;
  const { nom } = diagnosis.commune;
  return {
    name: 'comparaison',
    title: words.title(nom),
    alternative: places
      .map((place) => comparedText.row(place.nom, place.share, place.exact))
      .join(' '),
    rows: places.map(({ kind, nom: label, share, exact }) => ({
      label,
      value: percent(share.point),
      bars: [{ tone: kind === 'commune' ? 'here' : 'around', from: 0, to: share.point }],
      range: exact ? null : share,
      end: null,
    })),
    // A round share, which holds the widest interval.
    scale: { min: 0, max: Math.min(1, Math.ceil(scaleEnd(places) * 10) / 10) },
    tick: percent,
    line: referenceRates(diagnosis.model.reference).concerned,
    keys: [
      { tone: 'here', words: words.here(nom) },
      { tone: 'around', words: words.around },
      { tone: null, words: words.key },
      { tone: null, words: words.line },
    ],
    table: {
      columns: words.columns,
      rows: places.map(({ nom: label, share, exact }) => [
        label,
        percent(share.point),
        exact ? words.exact : shareBetween(share),
      ]),
    },
  };
}
