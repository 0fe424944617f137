// `npm run resemblance`: the centres of the typology by k-means, and how much classes and neighbours hold to the
// seed and to the weights. Its figures are those of docs/METHOD.md §13; it writes nothing.
import { kmeans } from 'ml-kmeans';
import { readDataset } from '../../pipeline/dataset/read-dataset.ts';
import {
  CLASSES,
  classifier,
  figuresOf,
  isDescribed,
  KINDRED,
  nearestTo,
  placed,
  scaleOf,
  VARIABLES,
  weightsOf,
} from '../../src/resemblance/build.ts';
import { ROOT } from '../dev/build.ts';
import { adjustedRand } from './adjusted-rand.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Each weight is multiplied by one or the other, as the draw says. */
const SHAKES = [0.9, 1.1] as const;
const DRAWS = 5;

const { communes, model } = await readDataset(`${ROOT}/public/data`);
const described = communes
  .map(({ published, ...commune }) => ({ ...commune, density: published?.densite ?? 7 }))
  .filter(isDescribed);
const scale = scaleOf(described);
const weights = weightsOf(model.weights[0]);
const figures = described.map(figuresOf);
const pointsWith = (own: readonly number[]) => figures.map((one) => placed(one, scale, own));

/** A commune counts once, and once more for each ten of √(inhabitants): cities would otherwise be one class. */
const copies = described.flatMap(({ population }, i) =>
  Array.from({ length: 1 + Math.floor(Math.sqrt(population / 100)) }, () => i),
);

function clustered(points: readonly number[][], seed: number) {
  const { clusters, centroids } = kmeans(
    copies.map((i) => points[i] ?? []),
    CLASSES.length,
    { seed, initialization: 'kmeans++', maxIterations: 1_000 },
  );
  const classes = new Array<number>(points.length).fill(0);
  let inertia = 0;
  copies.forEach((i, rank) => {
    const own = clusters[rank] ?? 0;
    classes[i] = own;
    inertia += (points[i] ?? []).reduce(
      (sum, x, d) => sum + (x - (centroids[own]?.[d] ?? 0)) ** 2,
      0,
    );
  });
  return { classes, inertia };
}

const points = pointsWith(weights);
const runs = SEEDS.map((seed) => ({ seed, ...clustered(points, seed) }));
const best = runs.reduce((a, b) => (b.inertia < a.inertia ? b : a));
console.log(`variables: ${VARIABLES.map(({ name }) => name).join(' ')}`);
console.log(`weights: ${weights.map((weight) => weight.toFixed(4)).join(' ')}`);
const people = described.reduce((sum, { population }) => sum + population, 0);
for (const [label] of CLASSES.entries()) {
  const own = described.flatMap((_, i) => (best.classes[i] === label ? [i] : []));
  const held = new Set(own);
  const counted = copies.filter((i) => held.has(i));
  const centre = VARIABLES.map((_, v) => {
    const sum = counted.reduce((total, i) => total + (figures[i]?.[v] ?? 0), 0);
    return (sum / counted.length).toFixed(3);
  });
  const living = own.reduce((sum, i) => sum + (described[i]?.population ?? 0), 0);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `[${centre.join(', ')}] ${share(own.length, described.length)} of communes, ${share(living, people)} of people`,
  );
}
const frozen = pointsWith(weights)
  .map(classifier(scale, weights))
  .map((name) => CLASSES.indexOf(name));
const agreement = (classes: readonly number[]) => adjustedRand(frozen, classes);
console.log(
  `seeds ${SEEDS.join(' ')}: adjusted Rand ${runs.map(({ classes }) => agreement(classes).toFixed(3)).join(' ')}`,
);

const nearest = nearestTo(points, KINDRED);
for (let draw = 1; draw <= DRAWS; draw++) {
  // Each draw raises a half of the weights and lowers the other: bits of the rank, the same at every run.
  const shaken = weights.map(
    (weight, v) => weight * SHAKES[((draw * 2_654_435_761) >>> (v + 8)) & 1 ? 1 : 0],
  );
  const moved = pointsWith(shaken);
  const classes = moved.map(classifier(scale, shaken)).map((name) => CLASSES.indexOf(name));
  const same = classes.filter((one, i) => one === frozen[i]).length / classes.length;
  const shared = nearestTo(moved, KINDRED).map(
    (own, i) => own.filter((one) => nearest[i]?.includes(one)).length,
  );
  const kept = shared.reduce((sum, count) => sum + count, 0) / shared.length;
  console.log(
    `weights ±10 %, draw ${draw}: ${(100 * same).toFixed(1)} % in the same class, new classes agree at ${agreement(clustered(moved, 1).classes).toFixed(3)}, ${kept.toFixed(2)} of ${KINDRED} neighbours kept`,
  );
}
