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
  /** Of the inhabitants of the territory, then of those of France; null where it is not said. */
  readonly share: number;
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
  const share = (name: ClassShare['name'], inFrance: number | null): ClassShare => {
    const own = communes.filter(({ code }) => (known.get(code)?.kind ?? null) === name);
    return {
      name,
      communes: own.length,
      far: own.filter(({ code }) => known.get(code)?.far).length,
      people: living(own),
      share: living(own) / (living(communes) || 1),
      inFrance,
    };
  };
  const unclassed = share(null, null);
  return [
    ...france.map(({ name, people: inFrance }) => share(name, inFrance)),
    ...(unclassed.communes > 0 ? [unclassed] : []),
  ];
}

export function classNamed(name: ClassShare['name']): string {
  return name === null ? resemblanceText.unclassed : classText[name];
}

/** As it is read. */
export function classesTable(shares: readonly ClassShare[]) {
  return {
    caption: resemblanceText.classesCaption,
    columns: Object.values(resemblanceText.classesColumns),
    rows: shares.map(({ name, communes, far, people: living, share, inFrance }) => [
      classNamed(name),
      people(communes),
      people(far),
      people(living),
      percent(share),
      inFrance === null ? '' : percent(inFrance),
    ]),
  };
}
