// Which communes resemble one, read when it is asked: a file of their codes, then what is told of each of the eight.
import { estimate } from '../estimate/index.ts';
import { lenderOf } from '../explain/notices.ts';
import type { Store } from '../store/index.ts';
import { hundredOf } from '../terms/commune.ts';
import { DiagnosisError } from '../terms/errors.ts';
import { COVARIATES } from '../terms/factor.ts';
import { besideClass } from './beside-class.ts';
import { APART, compared, deviationOf } from './differences.ts';
import { type ClassesFile, decodeClasses, decodeLines, type ResemblanceLine } from './files.ts';
import { decodeProfiles, type Profile } from './profiles-file.ts';
import {
  CLASSES,
  type ClassInFrance,
  type Criterion,
  type Described,
  type Estimated,
  type Resemblance,
} from './resemblance.ts';

/** Every method rejects as the store does. */
export interface Resemblances {
  readonly of: (code: string) => Promise<Resemblance>;
  /** What is known of each of these communes, in their order; none of a code that no commune bears. */
  readonly lines: (codes: readonly string[]) => Promise<readonly ResemblanceLine[]>;
  /** The weight of each class in France, in the order of CLASSES. */
  readonly classes: () => Promise<readonly ClassInFrance[]>;
}

const [FOLDER, EXTENSION] = ['resemblances/', '.json'] as const;
const fileOf = (hundred: string) => `${FOLDER}${hundred}${EXTENSION}`;
const profilesOf = (hundred: string) => `profiles/${hundred}.json`;

/**
 * @example
 * const { kindred } = await createResemblances(store).of('58194');
 * kindred.length; // 8
 */
export function createResemblances(
  store: Pick<Store, 'files' | 'diagnosis' | 'model'>,
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
  const profiles = reader(profilesOf, () => decodeProfiles);
  const lineOf = async (code: string) => (await hundred(hundredOf(code))).get(code);
  const profileOf = async (code: string) => {
    const found = (await profiles(hundredOf(code))).get(code);
    if (found === undefined) throw missing(profilesOf, code);
    return found;
  };

  const of = async (asked: string): Promise<Resemblance> => {
    const diagnosis = await store.diagnosis(asked);
    const { code } = diagnosis.commune;
    const [line, file, model] = await Promise.all([
      lineOf(code),
      classesFile('typology'),
      store.model(),
    ]);
    if (line === undefined) throw missing(fileOf, code);
    const { deviations } = file;
    const own = describedBy(diagnosis, diagnosis.published?.densite ?? 7);
    const borrowed = borrowedBy(diagnosis);
    const kindred = await Promise.all(
      line.kindred.map(async (near, i) => {
        const [profile, offer] = [await profileOf(near), line.kindredOffers[i]];
        if (offer === undefined) throw missing(fileOf, code);
        const there = estimated(profile, estimate({ ...profile, ...UNREAD }, model));
        const unknown = new Set([...borrowed, ...borrowedBy(there)]);
        return {
          diagnosis: there,
          offer,
          ...compared(own, describedBy(there, profile.density), deviations, unknown),
        };
      }),
    );
    const kind = classesOf(file).find(({ name }) => name === line.kind);
    return {
      diagnosis,
      offer: line.offer,
      borrowed,
      kind:
        kind === undefined
          ? null
          : { ...kind, ...besideClass(own, kind.name, deviations, new Set(borrowed)) },
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

function missing(
  nameOf: (hundred: string) => string,
  code: string,
): DiagnosisError<'data-invalid'> {
  return new DiagnosisError('data-invalid', { file: nameOf(hundredOf(code)), detail: code });
}

/** What an estimate does not read. */
const UNREAD = { published: null, surroundings: null } as const;

function estimated(
  { code, nom, population, departement, region, epci }: Profile,
  own: Estimated['estimate'],
): Estimated {
  return { commune: { code, nom, population, departement, region, epci }, estimate: own };
}

/** What is published of a wider territory alone; density and size are known of every commune. */
function borrowedBy({ estimate: { notices } }: Estimated): Criterion[] {
  return COVARIATES.filter((covariate) => lenderOf(covariate, notices) !== null);
}

function describedBy({ commune, estimate: { covariates } }: Estimated, density: number): Described {
  const { code, population } = commune;
  return { code, population, shares: covariates, density };
}
