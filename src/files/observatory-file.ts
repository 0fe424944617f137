// observatoire.json: France by département, région, density level and size of commune, computed once at
// build time from the very communes that ship. METHOD §3.9. Figures are the rounded ones, as shown.
import * as z from 'zod/mini';
import type { PerMeasure, Range } from '../terms/tier.ts';
import { between, checked, column, type FileRequest, row, sameLength, wholes } from './checked.ts';

const GROUP_KINDS = ['france', 'region', 'departement', 'density', 'size'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Low, point, high: in order, from 0 to the most that is possible. */
const range = (most = Number.MAX_SAFE_INTEGER) => {
  const bound = between(0, most);
  const inOrder = ([low, point, high]: readonly [number, number, number]) =>
    low <= point && point <= high;
  return row(bound, bound, bound).check(z.refine(inOrder));
};
const people = range();

const columns = z.object({
  kind: column<GroupKind>((value) => GROUP_KINDS.some((kind) => kind === value)),
  /** Code of the territory, level of density, index of the size class; "france". */
  code: z.array(z.string()),
  communes: wholes(0),
  population: wholes(0),
  /** Share of people concerned. */
  share: z.array(range(1)),
  // Rounded so that the tiers add up to the total.
  exclus: z.array(people),
  eloignes: z.array(people),
  presqueAutonomes: z.array(people),
  concerned: z.array(people),
});

const observatorySchema = z.object({
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
export function decodeObservatory(asked: FileRequest, content: unknown): readonly Group[] {
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
