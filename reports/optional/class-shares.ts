// What a territory has of each class of communes, beside France: as numbers, and as the cells of a table.
import { people, percent } from '../../src/explain/index.ts';
import {
  type ClassInFrance,
  type CommuneClass,
  classText,
  type ResemblanceLine,
  resemblanceText,
} from '../../src/resemblance/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';

/** What a territory has of a class. */
export interface ClassShare {
  /** null for communes of none. */
  readonly name: CommuneClass | null;
  readonly communes: number;
  /** Of them, those of which what is said of the class is not true. */
  readonly far: number;
  readonly people: number;
  /** Of the communes, then of the inhabitants of the territory. */
  readonly communesShare: number;
  readonly share: number;
  /** The same in France; null where it is not said. */
  readonly communesInFrance: number | null;
  readonly inFrance: number | null;
}

/** @param lines of these communes, in any order */
export function classShares(
  communes: readonly CommuneProfile[],
  lines: readonly ResemblanceLine[],
  france: readonly ClassInFrance[],
): ClassShare[] {
  const known = new Map(lines.map((line) => [line.code, line]));
  const living = (own: readonly CommuneProfile[]) =>
    own.reduce((sum, { population }) => sum + population, 0);
  const share = (name: ClassShare['name'], france: ClassInFrance | null): ClassShare => {
    const own = communes.filter(({ code }) => (known.get(code)?.kind ?? null) === name);
    return {
      name,
      communes: own.length,
      far: own.filter(({ code }) => known.get(code)?.far).length,
      people: living(own),
      communesShare: own.length / (communes.length || 1),
      share: living(own) / (living(communes) || 1),
      communesInFrance: france?.communes ?? null,
      inFrance: france?.people ?? null,
    };
  };
  const unclassed = share(null, null);
  return [
    ...france.map((one) => share(one.name, one)),
    ...(unclassed.communes > 0 ? [unclassed] : []),
  ];
}

/** The name of a class; of those without any where it is null. */
export function classNamed(name: ClassShare['name']): string {
  return name === null ? resemblanceText.unclassed : classText[name];
}

/** As it is read. */
export function classesTable(shares: readonly ClassShare[]) {
  return {
    caption: resemblanceText.classesCaption,
    columns: Object.values(resemblanceText.classesColumns),
    rows: shares.map(({ name, communes, far, people: living, ...of }) => [
      classNamed(name),
      people(communes),
      percent(of.communesShare),
      of.communesInFrance === null ? '' : percent(of.communesInFrance),
      people(far),
      people(living),
      percent(of.share),
      of.inFrance === null ? '' : percent(of.inFrance),
    ]),
  };
}
