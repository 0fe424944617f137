// What a report has when it is asked for, read then: the same for the page of territories and the command line.
import { createCoverage, NEEDS, nextPlaces, type Question } from '../../src/coverage/index.ts';
import type { Model } from '../../src/index.ts';
import { createResemblances } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import { departementsOf } from '../../src/territories/index.ts';
import { communesNamed } from '../commune-names.ts';
import { classesParts } from './classes.ts';
import { kindredParts } from './kindred.ts';
import { nextPlacesParts } from './next-places.ts';
import type { OptionalParts } from './optional-parts.ts';

/** The classes of the communes; of one alone, the communes that resemble it. Rejects as the store does. */
export async function readResemblanceParts(
  communes: readonly CommuneProfile[],
  store: Store,
  base: BaseOption = {},
): Promise<OptionalParts> {
  const known = createResemblances(store);
  const codes = communes.map(({ code }) => code);
  const only = onlyOf(codes);
  if (only !== null) {
    const [resemblance, lines] = await Promise.all([known.of(only, base), known.lines(codes)]);
    return kindredParts(resemblance, lines);
  }
  const [lines, france] = await Promise.all([known.lines(codes), known.classes()]);
  return classesParts(communes, lines, france);
}

/** Where one more place would help, for each need. Rejects as the store does. */
export async function readNextPlacesParts(
  communes: readonly CommuneProfile[],
  model: Model,
  question: Omit<Question, 'need'>,
  store: Pick<Store, 'files'>,
  base: BaseOption = {},
): Promise<OptionalParts> {
  const points = await createCoverage(store)(departementsOf(communes.map(({ code }) => code)));
  const named = communesNamed(communes);
  return nextPlacesParts(
    NEEDS.map((need) => nextPlaces(named, points, model, { ...question, need }, base)),
  );
}
