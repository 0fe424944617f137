// Which pictures can be drawn of a diagnosis, in the order of the report, and what is printed on them.
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { agesPicture } from './ages-picture.ts';
import { comparisonPicture } from './comparison-picture.ts';
import { creditText } from './copy.ts';
import { driversPicture } from './drivers-picture.ts';
import type { Picture } from './picture.ts';
import { tiersPicture } from './tiers-picture.ts';

/** Sources that are no input of the estimate: lists of places, and contours of maps. */
const CENSUS = 'recensement';
const INPUTS = ['communes', CENSUS, 'filosofi-communes', 'filosofi-epci', 'territoires'];

/** One to four pictures: a picture without data is left out, never drawn empty. */
export function picturesOf(diagnosis: Diagnosis): readonly Picture[] {
  const { model, sources } = diagnosis;
  const data = (ids: readonly string[]) => creditText.data(unique(sources, ids));
  const estimated = [creditText.estimate(model.id, model.reference), data(INPUTS)];
  const pictures = [
    [tiersPicture(diagnosis), estimated],
    [driversPicture(diagnosis), estimated],
    [comparisonPicture(diagnosis), estimated],
    [agesPicture(diagnosis), [data([CENSUS])]],
  ] as const;
  return pictures.flatMap(([picture, credit]) =>
    picture === null ? [] : [{ ...picture, credit }],
  );
}

/** Two tables of one producer and one year are one credit. */
function unique(sources: Diagnosis['sources'], ids: readonly string[]): Diagnosis['sources'] {
  const kept = sources.filter(({ id }) => ids.includes(id));
  return kept.filter(
    ({ producer, vintage }, i) =>
      kept.findIndex((other) => other.producer === producer && other.vintage === vintage) === i,
  );
}
