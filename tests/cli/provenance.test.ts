// Every file that a command writes says where it comes from: model, data set, software, day, address and licence; a table,
// in what is written beside it. A PDF is printed by a browser: tests/e2e/pdf.test.ts.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { PROFILE_FORMATS } from '../../cli/profiles/profile-writers.ts';
import { TERRITORY_FORMATS } from '../../cli/territory.ts';
import { COUNCIL_FILES, COUNCIL_FORMATS, isCouncil } from '../../reports/council/write.ts';
import { FORMATS, isCommuneFormat, isReport, rowOf } from '../../reports/formats.ts';
import { LICENCE } from '../../reports/provenance.ts';
import { zipEntries } from '../reports/zip-entries.ts';
import { DATASET, MODEL } from '../shipped.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'provenance-'));
const at = (name: string) => join(folder, name);
const ADDRESS = 'https://chiffres.exemple.fr/?epci=245804406&vue=carte';

beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795867200');
  writeFileSync(
    at('lieux.csv'),
    'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire\n' +
      'QPV Test;5200;22,1;20;20;20,9;17;32,5;45;22,5;urbain\n',
  );
});

/** Names of the files of a format, but for those that a browser prints. */
function filesOf(format: string): string[] {
  const endings: readonly string[] = isCouncil(format)
    ? COUNCIL_FILES[format]
    : [rowOf(format)?.extension ?? (format === 'texte' ? 'txt' : format)];
  return endings.filter((ending) => ending !== 'pdf').map((ending) => `${format}.${ending}`);
}

const NEVERS = ['territoire', '--epci', '245804406', '--adresse', ADDRESS];
const COMMUNE = ['commune', '58194', '--adresse', ADDRESS];
const SUPPOSED = ['--si', '75+ +2'];
const isCommunes = (format: string) =>
  format === 'texte' || isCommuneFormat(format) || isCouncil(format);

const ASKED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['territoire', TERRITORY_FORMATS, NEVERS],
  ['commune', TERRITORY_FORMATS.filter(isCommunes), COMMUNE],
  ['profil', PROFILE_FORMATS, ['profil', at('lieux.csv')]],
  ['national', ['texte', 'json'], ['national', '20000']],
  ['territoire-si', ['texte', 'json', 'csv'], [...NEVERS, ...SUPPOSED]],
  ['commune-si', ['texte', 'json', 'csv'], [...COMMUNE, ...SUPPOSED]],
];
const CASES = ASKED.flatMap(([name, formats, args]) =>
  formats.flatMap((format) => filesOf(format).map((file) => [name, format, file, args] as const)),
);

/** All that a file says, its description included. */
function saidBy(file: string): string {
  const bytes = readFileSync(file);
  const beside = `${file}.datapackage.json`;
  const said = /\.(xlsx|docx|pptx)$/.test(file)
    ? [...zipEntries(bytes).values()].join('\n')
    : bytes.toString('utf8');
  return (existsSync(beside) ? said + readFileSync(beside, 'utf8') : said).replaceAll('&amp;', '&');
}

test('every format of every command is tried', () => {
  const formats = new Set(CASES.map(([, format]) => format));
  const written = Object.keys(FORMATS).filter(isReport);
  for (const format of [...written, ...COUNCIL_FORMATS, ...PROFILE_FORMATS])
    expect(formats).toContain(format);
});

test.each(CASES)(
  '%s --format %s: %s says where it comes from',
  async (name, format, file, args) => {
    const output = at(`${name}-${file}`);
    const { status, stderr } = await command(...args, '--format', format, '-o', output);
    expect([status, stderr.includes('dossier')]).toEqual([0, false]);
    const said = saidBy(output);
    const ours = format === 'texte';
    expect(said).toContain(MODEL);
    expect(said).toContain(DATASET);
    expect(said).toMatch(/Diagnostic numérique 1\.0\.0/);
    expect(said).toContain(ours ? '28 novembre 2026' : '2026-11-28');
    expect(said).toContain(ours ? 'Licence Ouverte 2.0' : LICENCE);
    if (args.includes(ADDRESS)) expect(said.replace(/\n +/g, '')).toContain(ADDRESS);
  },
);
