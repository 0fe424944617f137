// What the next place is looked for with: the places around a territory, its shapes for the map, and a first answer.
import { type Frame, framesOf } from '../../reports/map/frames.ts';
import { shapesOf } from '../../reports/map/shapes.ts';
import { createCoverage, nextPlaces, type Question } from '../../src/coverage/index.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import { departementsOf } from '../../src/territories/index.ts';
import type { Scheduler } from '../../ui/scheduler.ts';
import type { About, Focus } from '../territory/territory-state.ts';
import { NextPlaces } from './NextPlaces.tsx';

/** More communes than this are a dust on any screen. */
const MAX_DRAWN = 1_600;

interface From {
  readonly focus: Focus;
  readonly about: About;
  readonly store: Pick<Store, 'files'>;
  readonly contours: ReadContours;
  readonly question: Question;
  /** Between two steps, each of which takes a tenth of a second on an old computer: what is pressed meanwhile answers. */
  readonly pause: Scheduler['pause'];
}

/** Rejects as the store does; `loadFrames`, which the map alone waits for, too. */
export async function loadNextPlaces({ focus, about, store, contours, question, pause }: From) {
  const { area, rows } = focus;
  const { model } = about;
  const codes = rows.map(({ code }) => code);
  const communes = rows.map(({ profile }) => profile);
  const departements = departementsOf(codes);
  const points = await createCoverage(store)(departements);
  await pause();
  const first = nextPlaces(communes, points, model, question);
  const loadFrames = () => framesOfSome(codes, departements, { contours, pause });
  return { NextPlaces, nom: area.nom, communes, points, loadFrames, model, first };
}

async function framesOfSome(
  codes: readonly string[],
  departements: readonly string[],
  { contours, pause }: Pick<From, 'contours' | 'pause'>,
): Promise<Frame[]> {
  if (codes.length > MAX_DRAWN) return [];
  await pause();
  const own = new Set(codes);
  const files = await Promise.all(departements.map(contours));
  await pause();
  const shapes = files.flatMap(shapesOf).filter(({ code }) => own.has(code));
  await pause();
  return framesOf(shapes);
}
