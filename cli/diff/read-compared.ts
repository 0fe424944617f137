// What `diff` reads of a result of `territoire` or of `profil`; the rest of the file is left alone.
import * as z from 'zod';
import { fileKindOf } from '../../src/lists/index.ts';
import { POPULATION_BASES, type PopulationBase } from '../../src/terms/base.ts';
import { CliError } from '../cli-error.ts';
import { type OwnResult, ownResultOf } from '../own-results.ts';
import { otherFileText, ownResultText } from '../own-results-copy.ts';
import { readText } from '../read-text.ts';
import { diffText as text } from '../territory-copy.ts';

/** A version, "2026.2": it is told in a sentence. */
const model = z.string().max(100);
const share = z.number().min(0).max(1);
const count = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
/** As they are told: nobody is a half. */
const people = z.int().min(0);
const rangeOf = (value: z.ZodType<number>) =>
  z
    .object({ low: value, point: value, high: value })
    .refine(({ low, point, high }) => low <= point && point <= high);
/** All of a file together. Its base is left out where everybody is counted; `profil` gives no share. METHOD §3.8. */
const total = z.object({
  base: z.enum(POPULATION_BASES).optional(),
  shares: z.object({ concerned: rangeOf(share) }).optional(),
  rounded: z.object({ display: z.string(), concerned: rangeOf(people).optional() }).optional(),
});
const communes = z.array(
  z
    .object({
      code: z.string(),
      nom: z.string(),
      // All three null where there are too few inhabitants for an estimate. METHOD §3.8.
      part_concernes: share.nullable(),
      part_concernes_bas: share.nullable(),
      part_concernes_haut: share.nullable(),
      concernes: people.nullable(),
    })
    .refine(
      ({ part_concernes_bas: low, part_concernes: point, part_concernes_haut: high }) =>
        [low, high].every((bound) => (bound === null) === (point === null)),
      { path: ['part_concernes'] },
    )
    .refine(
      ({ part_concernes_bas: low, part_concernes: point, part_concernes_haut: high }) =>
        (low ?? 0) <= (point ?? 0) && (point ?? 0) <= (high ?? 0),
    ),
);
const territory = z.object({ model, total: total.optional(), communes });
/** Of `--si`: its communes under each hypothesis. */
const supposed = z.object({
  model,
  original: z.object({ base: z.enum(POPULATION_BASES).optional() }),
  hypotheses: z.array(z.object({ nom: z.string(), hypothesis: total, communes })).min(1),
});
/** Of fewer than 20 inhabitants, none included, no figure is given. METHOD §3.8. */
const isWithheld = (display: string) => display === 'too-few' || display === 'nobody';
const profile = z.object({
  place: z.object({ code: z.string(), nom: z.string() }),
  estimate: z
    .object({
      population: count,
      rates: z.object({ concerned: share }).optional(),
      adjusted: z.object({ concerned: rangeOf(count) }).optional(),
      rounded: z.object({ display: z.string(), concerned: rangeOf(people).optional() }),
    })
    .refine(
      ({ rates, adjusted, rounded: { display, concerned } }) =>
        isWithheld(display) || (rates && adjusted && concerned),
    )
    .refine(({ population, adjusted }) => (adjusted?.concerned.high ?? 0) <= population, {
      path: ['adjusted', 'concerned', 'high'],
    }),
});
const profiles = z.object({ model, profiles: z.array(profile), total: total.optional() });

export interface Compared {
  /** Share of people concerned, 0..1, with its range. */
  readonly low: number;
  readonly share: number;
  readonly high: number;
  /** Rounded as it is told; null where it is not. METHOD §3.8. */
  readonly people: number | null;
}

export interface ComparedLine extends Compared {
  /** '' for a profile whose file gives none. */
  readonly code: string;
  readonly nom: string;
}

export interface ComparedFile {
  /** Version of the model that made it. */
  readonly model: string;
  readonly base: PopulationBase;
  /** Communes of ours, or places that a file describes. */
  readonly of: 'commune' | 'place';
  readonly lines: readonly ComparedLine[];
  /** All of them together, as the file tells it; null where it does not. */
  readonly total: Compared | null;
  /** How many lines hold no estimate: too few inhabitants. METHOD §3.8. */
  readonly withheld: number;
}

const READ: ReadonlySet<OwnResult> = new Set(['territoire', 'profil', 'hypotheses']);

/** @throws CliError when the file cannot be read, is something else, or holds several hypotheses */
export async function readCompared(file: string): Promise<ComparedFile> {
  const written = await readText(file, text.unreadable(file));
  const own = ownResultOf(written);
  if (own !== null && !READ.has(own)) {
    throw new CliError(ownResultText(file, own, 'diff'));
  }
  const kind = fileKindOf(written);
  if (kind !== null && kind !== 'json') throw new CliError(otherFileText(file, kind, 'diff'));
  let content: unknown;
  try {
    content = JSON.parse(written);
  } catch (cause) {
    throw new CliError(text.unreadable(file), { cause });
  }
  if (own === 'profil') {
    const { model, profiles: places, total: summed } = checked(file, profiles, content);
    const lines = places.flatMap(profileLine);
    const base = summed?.base ?? 'all';
    const withheld = places.length - lines.length;
    return { model, base, of: 'place', lines, withheld, total: null };
  }
  if (own === 'hypotheses') {
    const { model, original, hypotheses } = checked(file, supposed, content);
    const [only, ...others] = hypotheses;
    if (only === undefined || others.length > 0) {
      throw new CliError(
        text.severalHypotheses(
          file,
          hypotheses.map(({ nom }) => nom),
        ),
      );
    }
    const base = original.base ?? 'all';
    const total = totalOf(only.hypothesis);
    return { model, base, of: 'commune', total, ...linesOf(only.communes) };
  }
  const { model, communes: rows, total: summed } = checked(file, territory, content);
  const base = summed?.base ?? 'all';
  return { model, base, of: 'commune', total: summed ? totalOf(summed) : null, ...linesOf(rows) };
}

function totalOf({ shares, rounded }: z.infer<typeof total>): Compared | null {
  if (!shares || !rounded || isWithheld(rounded.display)) return null;
  const { low, point: share, high } = shares.concerned;
  const people = rounded.display === 'figures' ? (rounded.concerned?.point ?? null) : null;
  return { low, share, high, people };
}

function linesOf(rows: z.infer<typeof communes>): Pick<ComparedFile, 'lines' | 'withheld'> {
  const lines = rows.flatMap(({ code, nom, ...line }): ComparedLine[] => {
    const { part_concernes_bas: low, part_concernes: share, part_concernes_haut: high } = line;
    if (low === null || share === null || high === null) return [];
    return [{ code, nom, low, share, high, people: line.concernes }];
  });
  return { lines, withheld: rows.length - lines.length };
}

/** @throws CliError naming the value that is missing or impossible, or the file that is something else. */
function checked<T>(file: string, schema: z.ZodType<T>, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path ?? [];
  // Nothing of the right name at the top: the file was never meant to be compared.
  if (path.length < 2) throw new CliError(text.otherShape(file));
  throw new CliError(text.impossible(file, path.join('.')));
}

function profileLine({
  place: { code, nom },
  estimate: { population, rates, adjusted, rounded },
}: z.infer<typeof profile>): ComparedLine[] {
  if (!rates || !adjusted || isWithheld(rounded.display)) return [];
  const of = (people: number) => (population === 0 ? rates.concerned : people / population);
  const people = rounded.display === 'figures' ? (rounded.concerned?.point ?? null) : null;
  const { low, high } = adjusted.concerned;
  return [{ code, nom, low: of(low), share: rates.concerned, high: of(high), people }];
}
