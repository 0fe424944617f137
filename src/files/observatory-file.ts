// observatoire.json: France by département, région, density level and size of commune, computed once at
// build time from the very communes that ship. METHOD §3.9. Figures are the rounded ones, as shown.
import * as z from 'zod/mini';
import type { PerMeasure, Range } from '../terms/tier.ts';
import { type Asked, checked, sameLength, wholes } from './checked.ts';

export const GROUP_KINDS = ['france', 'region', 'departement', 'density', 'size'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

const range = z.tuple([z.number(), z.number(), z.number()]);

const columns = z.object({
  kind: z.array(z.enum(GROUP_KINDS)),
  /** Code of the territory, level of density, index of the size class; "france". */
  code: z.array(z.string()),
  communes: wholes(),
  population: wholes(),
  /** Share of people concerned: low, point, high. */
  share: z.array(range),
  // People: low, point, high; rounded so that the tiers add up to the total.
  exclus: z.array(range),
  eloignes: z.array(range),
  presqueAutonomes: z.array(range),
  concerned: z.array(range),
});

export const observatorySchema = z.object({
  columns: columns.check(z.refine(sameLength)),
});

export type ObservatoryFile = z.infer<typeof observatorySchema>;

/** A group of communes, with the figures that are shown of it. */
export interface Group {
  readonly kind: GroupKind;
  readonly code: string;
  readonly communes: number;
  readonly population: number;
  readonly share: Range;
  readonly people: PerMeasure<Range>;
}

/**
 * Every group, by kind in the order of the file.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodeObservatory(asked: Asked, content: unknown): readonly Group[] {
  const { columns: c } = checked(observatorySchema, asked, content);
  return c.kind.map((kind, i) => ({
    kind,
    code: c.code[i] ?? '',
    communes: c.communes[i] ?? 0,
    population: c.population[i] ?? 0,
    share: rangeOf(c.share[i]),
    people: {
      exclus: rangeOf(c.exclus[i]),
      eloignes: rangeOf(c.eloignes[i]),
      presqueAutonomes: rangeOf(c.presqueAutonomes[i]),
      concerned: rangeOf(c.concerned[i]),
    },
  }));
}

function rangeOf([low, point, high]: readonly [number, number, number] = [0, 0, 0]): Range {
  return { low, point, high };
}
