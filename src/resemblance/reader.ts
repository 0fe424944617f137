// Which communes resemble one, read when it is asked: two small files, then the diagnoses of the eight.
import { isOpenToAll } from '../advice/index.ts';
import { lenderOf } from '../explain/notices.ts';
import type { Store } from '../store/index.ts';
import { departementOf, hundredOf } from '../terms/commune.ts';
import type { Diagnosis } from '../terms/diagnosis.ts';
import { DiagnosisError } from '../terms/errors.ts';
import { COVARIATES } from '../terms/factor.ts';
import { APART, compared, deviationOf } from './differences.ts';
import { type ClassesFile, decodeClasses, decodeLines, type ResemblanceLine } from './files.ts';
import {
  CLASSES,
  type ClassInFrance,
  type CommuneClass,
  type Criterion,
  type Described,
  type KnownOffer,
  type Offer,
  type Resemblance,
} from './resemblance.ts';
import { meanOf } from './typology.ts';

/** Every method rejects as the store does. */
export interface Resemblances {
  readonly of: (code: string) => Promise<Resemblance>;
  /** What is known of each of these communes, in their order; none of a code that no commune bears. */
  readonly lines: (codes: readonly string[]) => Promise<readonly ResemblanceLine[]>;
  /** The places of a commune, given what its line counts. */
  readonly known: (code: string, offer: Offer) => Promise<KnownOffer>;
  /** The weight of each class in France, in the order of CLASSES. */
  readonly classes: () => Promise<readonly ClassInFrance[]>;
}

const [FOLDER, EXTENSION] = ['resemblances/', '.json'] as const;
const fileOf = (hundred: string) => `${FOLDER}${hundred}${EXTENSION}`;

/**
 * @example
 * const { kindred } = await createResemblances(store).of('58194');
 * kindred.length; // 8
 */
export function createResemblances(
  store: Pick<Store, 'files' | 'diagnosis' | 'places'>,
): Resemblances {
  const { reader, inOneRelease } = store.files;
  const hundred = reader(fileOf, () => (asked, content) => {
    const key = asked.file.slice(FOLDER.length, -EXTENSION.length);
    return decodeLines(key, asked, content);
  });
  const classesFile = reader(
    (name) => `${name}.json`,
    () => decodeClasses,
  );
  const lineOf = async (code: string) => (await hundred(hundredOf(code))).get(code);

  /** A commune with no library known to have an employee may have some that publish none. */
  const known = async (code: string, offer: Offer): Promise<KnownOffer> => {
    if (offer.bibliotheques > 0) return { ...offer, unknownLibraries: 0 };
    const places = await store.places(departementOf(code));
    const unknownLibraries = places.filter(
      (place) => place.communeCode === code && isOpenToAll(place) && place.staff === null,
    ).length;
    return { ...offer, bibliotheques: unknownLibraries > 0 ? null : 0, unknownLibraries };
  };

  const of = async (asked: string): Promise<Resemblance> => {
    const diagnosis = await store.diagnosis(asked);
    const { code } = diagnosis.commune;
    const [line, file] = await Promise.all([lineOf(code), classesFile('typology')]);
    if (line === undefined) throw missing(code);
    const { deviations } = file;
    const kindred = await Promise.all(
      line.kindred.map(async (near, i) => {
        const [there, places] = await Promise.all([
          store.diagnosis(near),
          line.kindredOffers?.[i] ?? lineOf(near).then((one) => one?.offer),
        ]);
        if (places === undefined) throw missing(near);
        const borrowed = new Set([...borrowedBy(diagnosis), ...borrowedBy(there)]);
        const [own, other] = [describedBy(diagnosis), describedBy(there)];
        return {
          diagnosis: there,
          offer: await known(near, places),
          ...compared(own, other, deviations, borrowed),
        };
      }),
    );
    const kind = classesOf(file).find(({ name }) => name === line.kind);
    return {
      diagnosis,
      offer: await known(code, line.offer),
      borrowed: borrowedBy(diagnosis),
      kind:
        kind === undefined ? null : { ...kind, ...besideClass(diagnosis, kind.name, deviations) },
      alike: {
        young: APART * deviationOf('age15', deviations),
        old: APART * deviationOf('age75', deviations),
        none: APART * deviationOf('diplomaNone', deviations),
        higher: APART * deviationOf('diplomaHigher', deviations),
        lowIncome: APART * deviationOf('lowIncome', deviations),
        density: APART * deviationOf('density', deviations),
        size: APART * deviationOf('size', deviations),
      },
      kindred,
    };
  };

  return {
    of: (code) => inOneRelease(() => of(code)),
    known,
    lines: (codes) =>
      inOneRelease(async () => {
        const lines = await Promise.all(codes.map(lineOf));
        return lines.filter((line) => line !== undefined);
      }),
    classes: async () => classesOf(await classesFile('typology')),
  };
}

function classesOf({ columns: { communes, people } }: ClassesFile): ClassInFrance[] {
  const whole = (column: readonly number[]) => column.reduce((sum, count) => sum + count, 0) || 1;
  return CLASSES.map((name, i) => ({
    name,
    communes: (communes[i] ?? 0) / whole(communes),
    people: (people[i] ?? 0) / whole(people),
  }));
}

function missing(code: string): DiagnosisError<'data-invalid'> {
  return new DiagnosisError('data-invalid', { file: fileOf(hundredOf(code)), detail: code });
}

/** What is published of a wider territory alone; density and size are known of every commune. */
function borrowedBy({ estimate: { notices } }: Diagnosis): Criterion[] {
  return COVARIATES.filter((covariate) => lenderOf(covariate, notices) !== null);
}

/** In standard deviations among communes: communes of one class are up to one apart. */
const [NEAR_CLASS, FAR_FROM_CLASS] = [1, 2];

/** How a commune stands beside the mean of its class, which is in no territory. */
function besideClass(diagnosis: Diagnosis, name: CommuneClass, deviations: readonly number[]) {
  const commune = describedBy(diagnosis);
  const borrowed = new Set<Criterion>(borrowedBy(diagnosis));
  const mean = meanOf(name, commune.code);
  // The commune asked for is `here`, as among its kindred; what it differs by is told of it, not of the mean.
  const beside = (apart: number) => compared(commune, mean, deviations, borrowed, apart);
  const { common } = beside(NEAR_CLASS);
  return {
    ...beside(FAR_FROM_CLASS),
    common: common.filter(({ criterion }) => criterion !== 'overseas'),
  };
}

function describedBy({ commune, estimate, published }: Diagnosis): Described {
  const { code, population } = commune;
  return { code, population, shares: estimate.covariates, density: published?.densite ?? 7 };
}
