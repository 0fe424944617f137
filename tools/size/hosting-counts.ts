// The figures of docs/HOSTING.md that a build decides: how many files, how heavy, what a visit costs. Rewritten
// by `npm run size -- --write`, so that nobody copies them by hand.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Weighed {
  /** Bytes that `npm run size` holds it to. */
  readonly held: number;
  readonly bytes: number;
}

export interface Counts {
  readonly dist: { readonly bytes: number; readonly files: number };
  /** Bytes, once compressed by gzip. */
  readonly programs: Readonly<Record<'loader' | 'element' | 'diagnosis' | 'charts', Weighed>>;
  /** Of the set of pages that this build has, told by their number among those of the table; null without pages. */
  readonly pages: { readonly bytes: number; readonly files: number } | null;
  /** In the order of the table. */
  readonly visits: readonly { readonly bytes: number; readonly requests: number }[];
}

const number = (value: number) => value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ' ');
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;

/** The document with these figures. @throws when a place where one stands is not found */
export function withCounts(text: string, { dist, programs, pages, visits }: Counts): string {
  let written = text;
  const put = (place: RegExp, figures: string) => {
    if (!place.test(written)) throw new Error(`HOSTING.md has no place ${place}`);
    written = written.replace(place, (_, before: string) => `${before}${figures}`);
  };
  const size = `${number(dist.bytes / 1e6)} Mo, ${number(dist.files)} fichiers`;
  put(/(écrit dist\/ : )[\d {2}]+ Mo, [\d {2}]+ fichiers/, size);
  const rows = ['Nevers', 'Saint-Denis', 'Aleyrac', 'Arras'];
  for (const [nth, name] of rows.entries()) {
    const { bytes = 0, requests = 0 } = visits[nth] ?? {};
    put(
      new RegExp(`(\\| balise, ${name}[^|]*\\| )[^|]+\\| \\d+ (?=\\|)`),
      `${number(bytes / 1000)} ko | ${requests} `,
    );
  }
  const cells = [
    ['chargeur', programs.loader],
    ['balise jusqu', programs.element],
    ['balise, diagnostic entier', programs.diagnosis],
    ['graphiques', programs.charts],
  ] as const;
  for (const [row, { held, bytes }] of cells) {
    put(
      new RegExp(`(\\| ${row}[^|]*\\|[^|]+\\| )[\\d,]+ ko \\| [\\d,]+ ko(?= \\|)`),
      `${kilo(held)} | ${kilo(bytes)}`,
    );
  }
  if (pages !== null)
    put(
      new RegExp(`(\\| \`[\\w,-]+\` \\| ${number(pages.files)} \\| )[^|]+(?= \\|)`),
      `${number(pages.bytes / 1e6)} Mo`,
    );
  return written;
}

/** Files below a folder, compressed twins included. @param without folders in it that are left out */
export function weightOf(folder: string, without: readonly string[] = []): Counts['dist'] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !without.some((name) => path.startsWith(`${name}/`)),
  );
  const sizes = paths.map((path) => statSync(join(folder, path))).filter((about) => about.isFile());
  return { bytes: sizes.reduce((sum, { size }) => sum + size, 0), files: sizes.length };
}
