// `diff`: two results set side by side, commune by commune. Scenarios, bases, references or versions of the
// model, whatever made the two files; never a trend.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type CsvFlavour, csvRows } from '../exports/csv.ts';
import { diffText as text } from '../src/text/territory-cli.ts';
import { CliError } from './cli-error.ts';

/** What is read of the results of `territoire` and of `profil`; the rest of the files is left alone. */
const territory = z.object({
  communes: z.array(z.object({ code: z.string(), nom: z.string(), part_concernes: z.number() })),
});
const profiles = z.array(
  z.object({
    commune: z.object({ code: z.string(), nom: z.string() }),
    estimate: z.object({ rates: z.object({ concerned: z.number() }) }),
  }),
);

interface Line {
  readonly nom: string;
  /** Share of people concerned, 0..1. */
  readonly share: number;
}

/** The table as CSV, and what must be said with it. @throws CliError when a file cannot be used */
export async function compareFiles(
  a: string,
  b: string,
  flavour: CsvFlavour,
): Promise<{ readonly csv: string; readonly warnings: readonly string[] }> {
  const [inA, inB] = await Promise.all([read(a), read(b)]);
  const common = [...inA].flatMap(([code, before]) => {
    const after = inB.get(code);
    return after ? [{ code, nom: before.nom, a: before.share, b: after.share }] : [];
  });
  if (common.length === 0) throw new CliError(text.nothingInCommon);
  const { columns } = text;
  const csv = csvRows(
    [
      [columns.code, columns.nom, columns.a, columns.b, columns.difference],
      ...common.map(({ code, nom, a: before, b: after }) => [
        code,
        nom,
        before,
        after,
        Number(((after - before) * 100).toFixed(2)),
      ]),
    ],
    flavour,
  );
  const alone = [
    ['A', inA.size - common.length],
    ['B', inB.size - common.length],
  ] as const;
  const missing = alone.flatMap(([letter, count]) =>
    count === 0 ? [] : [text.onlyIn(letter, count)],
  );
  return {
    csv: flavour === 'excel' ? `\ufeff${csv}` : csv,
    warnings: [text.notATrend, ...missing],
  };
}

/** The places of a result, by code; a profile has the code that its file gives, else its name. */
async function read(file: string): Promise<ReadonlyMap<string, Line>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new CliError(text.unreadable(file), { cause });
  }
  const asTerritory = territory.safeParse(content);
  if (asTerritory.success) {
    return new Map(
      asTerritory.data.communes.map(({ code, nom, part_concernes: share }) => [
        code,
        { nom, share },
      ]),
    );
  }
  const asProfiles = profiles.safeParse(content);
  if (!asProfiles.success) throw new CliError(text.otherShape(file));
  return new Map(
    asProfiles.data.map(({ commune: { code, nom }, estimate }) => [
      code === '' ? nom : code,
      { nom, share: estimate.rates.concerned },
    ]),
  );
}
