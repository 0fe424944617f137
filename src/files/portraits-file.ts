// portraits/HUNDRED.json: the name of each commune and its figures as their producers printed them, by the
// hundred of the codes (580 for those from 58000 to 58099), in the order of communes/DEP.json, which has them.
import * as z from 'zod/mini';
import type { PublishedFigures } from '../terms/commune.ts';
import {
  checked,
  type FileRequest,
  optionalPerMilles,
  optionalWholes,
  sameLength,
  wholes,
} from './checked.ts';

const columns = () =>
  z.object({
    nom: z.array(z.string()),
    // Per mille of the population; null where the census has nothing.
    age0: optionalPerMilles(),
    age15: optionalPerMilles(),
    age30: optionalPerMilles(),
    age45: optionalPerMilles(),
    age60: optionalPerMilles(),
    age75: optionalPerMilles(),
    sansDiplome: optionalPerMilles(),
    diplomeSuperieur: optionalPerMilles(),
    niveauVieMedian: optionalWholes(),
    densite: wholes(1, 7),
  });

/** Of portraits/HUNDRED.json. */
export const portraitsSchema = () =>
  z.object({
    columns: columns().check(z.refine(sameLength)),
  });

export type PortraitsFile = z.infer<ReturnType<typeof portraitsSchema>>;

export interface Portrait {
  readonly nom: string;
  readonly published: PublishedFigures;
}

/**
 * The name and published figures of every commune of a hundred, in the order of their codes.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodePortraits(asked: FileRequest, content: unknown): Portrait[] {
  const { columns: c } = checked(portraitsSchema(), asked, content);
  const share = (column: readonly (number | null)[], i: number): number | null => {
    const value = column[i] ?? null;
    return value === null ? null : value / 1000;
  };
  return c.nom.map((nom, i) => {
    const published: PublishedFigures = {
      ageBands: allOrNull([
        share(c.age0, i),
        share(c.age15, i),
        share(c.age30, i),
        share(c.age45, i),
        share(c.age60, i),
        share(c.age75, i),
      ]),
      sansDiplome: share(c.sansDiplome, i),
      diplomeSuperieur: share(c.diplomeSuperieur, i),
      niveauVieMedianEuros: c.niveauVieMedian[i] ?? null,
      densite: c.densite[i] ?? 7,
    };
    return { nom, published };
  });
}

function allOrNull(bands: readonly (number | null)[]): PublishedFigures['ageBands'] {
  const [a = null, b = null, c = null, d = null, e = null, f = null] = bands;
  if (a === null || b === null || c === null || d === null || e === null || f === null) return null;
  return [a, b, c, d, e, f];
}
