// npm run bench:search: 306 queries written by hand, each with the commune that is meant, put to the search and
// to four others in one run; then the time of a keystroke in each search file. Writes docs/SEARCH.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import * as z from 'zod';
import { readDisk } from '../../../cli/read-disk.ts';
import { decodeFormerCommunes, decodeManifest, decodeSearch } from '../../../src/files/index.ts';
import { type SearchEntry, searchCommunes } from '../../../src/search/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { type Engine, type NamedCommune, ownEngine, PEERS, SHOWN } from './engines.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const json = (file: string): unknown => JSON.parse(readFileSync(at(`public/data/${file}`), 'utf8'));

const { dataset } = decodeManifest(json('manifest.json'));
const asked = (file: string) => ({ file, dataset: dataset.id });

const KINDS = ['name', 'abbreviation', 'former', 'typo', 'code'] as const;
const queries = z
  .array(z.object({ kind: z.enum(KINDS), query: z.string(), code: z.string() }))
  .parse(
    Papa.parse(readFileSync(at('tools/bench/search/queries.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data,
  );

const files = readdirSync(at('public/data/search')).sort();
const shards = new Map(
  files.map((file) => [
    file.charAt(0),
    decodeSearch(asked(`search/${file}`), json(`search/${file}`)).entries,
  ]),
);
const store = createStore(readDisk());

function communes(): NamedCommune[] {
  const all = new Map<string, SearchEntry>();
  for (const entry of [...shards.values()].flat()) all.set(entry.code, entry);
  const former = decodeFormerCommunes(
    asked('anciennes-communes.json'),
    json('anciennes-communes.json'),
  );
  return [...all.values()]
    .sort((a, b) => b.population - a.population)
    .map(({ code, nom, codesPostaux }) => {
      const own = former.filter(({ commune }) => commune === code);
      return {
        code,
        nom,
        former: own.flatMap((one) => one.nom ?? []),
        codes: [code, ...codesPostaux, ...own.map((one) => one.code)],
      };
    });
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const ms = (value: number) => value.toFixed(2).replace('.', ',');
const percent = (found: number, total: number) => `${Math.round((100 * found) / total)} %`;

interface Outcome {
  readonly name: string;
  readonly found: Readonly<Record<string, number>>;
  readonly first: number;
  readonly shown: number;
  readonly times: readonly number[];
}

/** Each query whole, for what it answers; one in six whole and half typed, for its time: the second try. */
async function outcomeOf({ name, search }: Engine): Promise<Outcome> {
  const found: Record<string, number> = {};
  let first = 0;
  let shown = 0;
  const times: number[] = [];
  for (const [i, { kind, query, code }] of queries.entries()) {
    const rank = (await search(query)).indexOf(code);
    if (rank === 0) first++;
    if (rank >= 0 && rank < SHOWN) {
      shown++;
      found[kind] = (found[kind] ?? 0) + 1;
    }
    if (i % 6 > 0) continue;
    for (const typed of [query.slice(0, Math.ceil(query.length / 2)), query]) {
      await search(typed);
      const start = performance.now();
      await search(typed);
      times.push(performance.now() - start);
    }
  }
  return { name, found, first, shown, times: times.sort((a, b) => a - b) };
}

/** Every beginning of one name (or code) in twenty of a file, and each with a wrong letter: the best of three. */
function keystrokes(key: string, entries: readonly SearchEntry[]): number[] {
  const texts = entries
    .filter((_, i) => i % 20 === 0)
    .map(({ code, nom }) => (/\d/.test(key) ? code : nom));
  const typed = texts.flatMap((text) => {
    const middle = text.length >> 1;
    const wrong = `${text.slice(0, middle)}q${text.slice(middle + 1)}`;
    return [...Array.from(text, (_, i) => text.slice(0, i + 1)), wrong];
  });
  return typed
    .map((query) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          searchCommunes(entries, query);
          return performance.now() - start;
        }),
      ),
    )
    .sort((a, b) => a - b);
}

const named = communes();
const outcomes: Outcome[] = [];
for (const engine of [ownEngine(store), ...PEERS.map((peer) => peer(named))]) {
  outcomes.push(await outcomeOf(engine));
  console.error(engine.name);
}
const counts = KINDS.map((kind) => queries.filter((query) => query.kind === kind).length);
const shardRows = [...shards].map(([key, entries]) => {
  const times = keystrokes(key, entries);
  const { length } = gzipSync(readFileSync(at(`public/data/search/${key}.json`)), { level: 9 });
  return `| ${key} | ${entries.length} | ${(length / 1000).toFixed(1).replace('.', ',')} | ${ms(percentile(times, 0.5))} | ${ms(percentile(times, 0.99))} |`;
});
const whole = gzipSync(JSON.stringify(named), { level: 9 }).length;

writeFileSync(
  at('docs/SEARCH.md'),
  `# La recherche, mesurée

Document écrit par \`npm run bench:search\` : ne pas le modifier à la main. Machine : ${cpus()[0]?.model ?? 'inconnue'}, ${cpus().length} cœurs, Node ${process.version}.
La machine servait à d'autres travaux pendant la mesure : les temps sont des majorants.

## Ce qui est trouvé

${queries.length} recherches écrites à la main (\`tools/bench/search/queries.csv\`), chacune avec le code attendu : noms tapés,
abréviations, anciennes communes et arrondissements, une faute de frappe, codes et adresses. Une recherche est trouvée
si la commune attendue est parmi les ${SHOWN} premières réponses. Tous les moteurs reçoivent les mêmes noms, sans
accents, les plus grandes communes d'abord, avec leurs anciens noms et leurs codes.

| moteur | ${headings()} | toutes | en premier | médiane, ms | 99 %, ms |
|---|${KINDS.map(() => '---:|').join('')}---:|---:|---:|---:|
${outcomes
  .map(
    ({ name, found, first, shown, times }) =>
      `| ${name} | ${KINDS.map((kind, i) => percent(found[kind] ?? 0, counts[i] ?? 1)).join(' | ')} | ${percent(shown, queries.length)} | ${percent(first, queries.length)} | ${ms(percentile(times, 0.5))} | ${ms(percentile(times, 0.99))} |`,
  )
  .join('\n')}

Les autres moteurs tiennent toute la liste en mémoire : ${Math.round(whole / 1000)} ko gzip à lire avant la première
réponse, avant leur programme. Le nôtre ne lit que le fichier de la première lettre.

## Une frappe dans chaque fichier

Chaque début d'un nom (ou d'un code) sur vingt, et le nom avec une lettre fausse. Le fichier est déjà lu et indexé.

| fichier | communes | ko gzip | médiane, ms | 99 %, ms |
|---|---:|---:|---:|---:|
${shardRows.join('\n')}
`,
);

function headings(): string {
  return ['noms', 'abréviations', 'anciennes', 'une faute', 'codes']
    .map((label, i) => `${label} (${counts[i]})`)
    .join(' | ');
}
