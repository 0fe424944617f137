// Which communes resemble one, read when it is asked: a file of their codes, then what is told of each of the eight.
import { estimate } from '../estimate/index.ts';
import { lenderOf } from '../explain/notices.ts';
import type { Store } from '../store/index.ts';
import type { BaseOption } from '../terms/base.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import { DiagnosisError } from '../terms/errors.ts';
import { COVARIATES } from '../terms/factor.ts';
import { oneAStore } from '../terms/one-a-store.ts';
import { besideClass } from './beside-class.ts';
import { APART, type Comparison, compared, deviationOf } from './differences.ts';
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
import { quarterOf, tenOf } from './shards.ts';

/** Every method rejects as the store does. */
export interface Resemblances {
  /** Nothing but the people counted depends on the base. */
  readonly of: (code: string, base?: BaseOption) => Promise<Resemblance>;
  /** What is known of each of these communes, in their order; none of a code that no commune bears. */
  readonly lines: (codes: readonly string[]) => Promise<readonly ResemblanceLine[]>;
  /** The weight of each class in France, in the order of CLASSES. */
  readonly classes: () => Promise<readonly ClassInFrance[]>;
  /** What compares any two communes, as `of` does: for tables of many. */
  readonly comparing: () => Promise<(here: CommuneProfile, there: CommuneProfile) => Comparison>;
}

const [FOLDER, EXTENSION] = ['resemblances/', '.json'] as const;
const fileOf = (quarter: string) => `${FOLDER}${quarter}${EXTENSION}`;
const profilesOf = (ten: string) => `profiles/${ten}.json`;

/**
 * The same for all who ask it of a store.
 * @example
 * const { kindred } = await createResemblances(store).of('58194');
 * kindred.length; // 8
 */
export const createResemblances = oneAStore(resemblancesOver);

function resemblancesOver(store: Pick<Store, 'files' | 'diagnosis' | 'model'>): Resemblances {
  const { reader, inOneRelease } = store.files;
  const quarter = reader(fileOf, () => (asked, content) => {
    const key = asked.file.slice(FOLDER.length, -EXTENSION.length);
    return decodeLines(key, asked, content);
  });
  const classesFile = reader(
    (name) => `${name}.json`,
    () => decodeClasses,
  );
  const profiles = reader(profilesOf, () => decodeProfiles);
  const lineOf = async (code: string) => (await quarter(quarterOf(code))).get(code);
  const profileOf = async (code: string) => {
    const found = (await profiles(tenOf(code))).get(code);
    if (found === undefined) throw missing(profilesOf(tenOf(code)), code);
    return found;
  };

  const of = async (asked: string, base: BaseOption): Promise<Resemblance> => {
    const diagnosis = await store.diagnosis(asked, base);
    const { code } = diagnosis.commune;
    const [line, file, model] = await Promise.all([
      lineOf(code),
      classesFile('typology'),
      store.model(),
    ]);
    if (line === undefined) throw missing(fileOf(quarterOf(code)), code);
    const { deviations } = file;
    const own = describedBy(diagnosis, diagnosis.published?.densite ?? 7);
    const borrowed = borrowedBy(diagnosis);
    const kindred = await Promise.all(
      line.kindred.map(async (near) => {
        const profile = await profileOf(near);
        const there = estimated(profile, estimate({ ...profile, ...UNREAD }, model, base));
        const unknown = new Set([...borrowed, ...borrowedBy(there)]);
        return {
          diagnosis: there,
          offer: profile.offer,
          ...compared(own, describedBy(there, profile.density), deviations, { borrowed: unknown }),
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
    of: (code, base = {}) => inOneRelease(() => of(code, base)),
    lines: (codes) =>
      inOneRelease(async () => {
        const lines = await Promise.all(codes.map(lineOf));
        return lines.filter((line) => line !== undefined);
      }),
    classes: async () => classesOf(await classesFile('typology')),
    comparing: async () => {
      const { deviations } = await classesFile('typology');
      return (here, there) =>
        compared(describedIn(here), describedIn(there), deviations, {
          borrowed: new Set([...borrowedIn(here), ...borrowedIn(there)]),
        });
    },
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

function missing(file: string, code: string): DiagnosisError<'data-invalid'> {
  return new DiagnosisError('data-invalid', { file, detail: code });
}

/** What an estimate does not read. */
const UNREAD = { epci: null, published: null, surroundings: null } as const;

function estimated(
  { code, nom, population, departement, region }: Profile,
  own: Estimated['estimate'],
): Estimated {
  return { commune: { code, nom, population, departement, region }, estimate: own };
}

/** What is published of a wider territory alone; density and size are known of every commune. */
function borrowedBy({ estimate: { notices } }: Estimated): Criterion[] {
  return COVARIATES.filter((covariate) => lenderOf(covariate, notices) !== null);
}

function describedBy({ commune, estimate: { covariates } }: Estimated, density: number): Described {
  const { code, population } = commune;
  return { code, population, shares: covariates, density };
}

function describedIn({ code, population, shares, published }: CommuneProfile): Described {
  return { code, population, shares, density: published?.densite ?? 7 };
}

function borrowedIn({ sources }: CommuneProfile): Criterion[] {
  return COVARIATES.filter((covariate) => sources[covariate] !== 'commune');
}
