// What `diff` reads of a result of `territoire` or of `profil`; the rest of the file is left alone.
import * as z from 'zod';
import { CliError } from './cli-error.ts';
import { readText } from './read-text.ts';
import { diffText as text } from './territory-copy.ts';

const share = z.number().min(0).max(1);
const count = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const territory = z.object({
  model: z.string(),
  communes: z.array(
    z
      .object({
        code: z.string(),
        nom: z.string(),
        part_concernes: share,
        part_concernes_bas: share,
        part_concernes_haut: share,
        concernes: count.nullable(),
      })
      .refine(
        ({ part_concernes_bas: low, part_concernes: point, part_concernes_haut: high }) =>
          low <= point && point <= high,
      ),
  ),
});
const range = z
  .object({ low: count, point: count, high: count })
  .refine(({ low, point, high }) => low <= point && point <= high);
const profiles = z.array(
  z.object({
    model: z.object({ id: z.string() }),
    commune: z.object({ code: z.string(), nom: z.string() }),
    estimate: z.object({
      population: count,
      rates: z.object({ concerned: share }),
      adjusted: z.object({ concerned: range }),
      rounded: z.object({ display: z.string(), concerned: range }),
    }),
  }),
);

export interface ComparedLine {
  /** '' for a profile whose file gives none. */
  readonly code: string;
  readonly nom: string;
  /** Share of people concerned, 0..1, with its range. */
  readonly low: number;
  readonly share: number;
  readonly high: number;
  /** Rounded as it is told; null where it is not. METHOD §3.8. */
  readonly people: number | null;
}

export interface ComparedFile {
  /** Version of the model that made it; null for a file without a line. */
  readonly model: string | null;
  readonly lines: readonly ComparedLine[];
}

/** @throws CliError when the file cannot be read, or is something else */
export async function readCompared(file: string): Promise<ComparedFile> {
  const written = await readText(file, text.unreadable(file));
  let content: unknown;
  try {
    content = JSON.parse(written);
  } catch (cause) {
    throw new CliError(text.unreadable(file), { cause });
  }
  if (Array.isArray(content)) {
    const diagnoses = checked(file, profiles, content);
    return { model: diagnoses[0]?.model.id ?? null, lines: diagnoses.map(profileLine) };
  }
  const { model, communes } = checked(file, territory, content);
  const lines = communes.map(({ code, nom, ...line }) => ({
    code,
    nom,
    low: line.part_concernes_bas,
    share: line.part_concernes,
    high: line.part_concernes_haut,
    people: line.concernes,
  }));
  return { model, lines };
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
  commune: { code, nom },
  estimate: { population, rates, adjusted, rounded },
}: z.infer<typeof profiles>[number]): ComparedLine {
  const of = (people: number) => (population === 0 ? rates.concerned : people / population);
  return {
    code,
    nom,
    low: of(adjusted.concerned.low),
    share: rates.concerned,
    high: of(adjusted.concerned.high),
    people: rounded.display === 'figures' ? rounded.concerned.point : null,
  };
}
