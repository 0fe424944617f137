// `profil` in one pass: whatever a file is read from and written to, each place has the figures that the engine
// gives, what cannot be read is told, and the rest is written.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { countRows } from '../../cli/profiles/count-rows.ts';
import { parquetProfiles } from '../../cli/profiles/parquet-profiles.ts';
import { parquetRows } from '../../cli/profiles/parquet-rows.ts';
import { piecesOf } from '../../cli/profiles/pieces.ts';
import type { EstimatedLine } from '../../cli/profiles/profile-columns.ts';
import { profileWriter } from '../../cli/profiles/profile-writers.ts';
import { provenanceNow } from '../../cli/provenance-now.ts';
import { streamedSheets } from '../../cli/workbook/streamed-sheets.ts';
import { workbookOf } from '../../reports/xlsx.ts';
import { shippedStore } from '../shipped.ts';
import { command } from './command.ts';

const DIAGNOSTIC = join(import.meta.dirname, '../../tools/dev/diagnostic.mjs');
const folder = mkdtempSync(join(tmpdir(), 'profils-'));
const at = (name: string) => join(folder, name);
const HEADER =
  'code;nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire;commentaire';
const row = (code: string, population = 5200) =>
  `${code};QPV ${code};${population};22,1;20;20;20,9;17;32,5;45;22,5;urbain;"vu, ""revu"""`;
/** More than the first piece holds. */
const MANY = Array.from({ length: 4_000 }, (_, i) => `C${String(i).padStart(5, '0')}`);

writeFileSync(at('places.csv'), `${HEADER}\n${MANY.map((code) => row(code)).join('\n')}\n`);

async function duck(sql: string): Promise<readonly Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql);
  connection.closeSync();
  return reader.getRowObjectsJson();
}

const TOO_MANY =
  'Une feuille Excel s’arrête à 1\u202f048\u202f576 lignes, titres compris\u00a0: rien n’a été écrit. Choisissez --format csv ou parquet.';

const FIRST = {
  code: 'C00000',
  nom: 'QPV C00000',
  population: 5200,
  concernes: 2350,
  part_concernes: 0.4478,
  source_revenu: 'France',
  commentaire: 'vu, "revu"',
};

describe('every format has every place, its code, its other columns', () => {
  const check = (rows: readonly Record<string, unknown>[]) => {
    expect(rows).toHaveLength(4_000);
    expect(rows[0]).toMatchObject(FIRST);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(4_000);
    expect(new Set(rows.map(({ part_concernes }) => part_concernes)).size).toBe(1);
  };

  test('CSV, with the total and its range beside it', async () => {
    const { status, stdout, stderr } = await command(
      ...['profil', at('places.csv'), '--format', 'csv', '--csv', 'simple'],
    );
    expect(status).toBe(0);
    check(
      Papa.parse<Record<string, unknown>>(stdout.trim(), { header: true, dynamicTyping: true })
        .data,
    );
    expect(stderr).toContain('Colonne recopiée telle quelle\u00a0: «\u202fcommentaire\u202f».');
    expect(stderr).toContain(
      'Ensemble des 4\u202f000 lieux\u00a0: 20\u202f800\u202f000\u00a0habitants',
    );
  });

  test('JSON lines', async () => {
    const { stdout } = await command('profil', at('places.csv'), '--format', 'jsonl');
    check(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  });

  test('Parquet, which says its model, and which is read again with the same figures', async () => {
    const out = at('places.parquet');
    await command('profil', at('places.csv'), '--format', 'parquet', '-o', out);
    check(await duck(`SELECT * FROM '${out}' ORDER BY code`));
    const told = await duck(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${out}')`,
    );
    expect(told.map(({ key }) => key)).toEqual([
      ...['producer', 'model', 'dataset', 'software', 'date', 'license', 'reference', 'caution'],
    ]);
    expect(told).toContainEqual({ key: 'model', value: '2026.2' });
    const source = at('source.parquet');
    await duck(`COPY (SELECT * EXCLUDE (territoire), upper(territoire) AS territoire
      FROM read_csv('${at('places.csv')}', decimal_separator = ',')) TO '${source}' (ROW_GROUP_SIZE 2048)`);
    const { stdout } = await command('profil', source, '--format', 'csv', '--csv', 'simple');
    const rows = Papa.parse<Record<string, unknown>>(stdout.trim(), {
      header: true,
      dynamicTyping: true,
    });
    check(rows.data);
  });

  test('XLSX, with a sheet for the sum, one that explains the columns and one of sources', async () => {
    const out = at('places.xlsx');
    await command('profil', at('places.csv'), '--format', 'xlsx', '-o', out);
    const sheets = await readXlsxFile(out);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Lieux', 'Ensemble', 'Méthode', 'Sources']);
    const [header = [], first = []] = sheets[0]?.data ?? [];
    expect(sheets[0]?.data).toHaveLength(4_001);
    expect(first[header.indexOf('Population')]).toBe(5200);
    expect(first[header.indexOf('commentaire')]).toBe('vu, "revu"');
    expect(sheets[1]?.data).toHaveLength(5);
  });

  test('a sheet holds 1 048 575 places below its header; one more is refused in words, before it is written', async () => {
    const model = await shippedStore().model();
    const provenance = provenanceNow(model.id, 'd');
    const nothing = { sources: [], others: [], fileRows: 0 };
    const options = { model, provenance, csv: 'simple', ...nothing } as const;
    const writer = await profileWriter('xlsx', options);
    const beyond = new Array<EstimatedLine>(1_048_576);
    const write = async () => {
      for await (const piece of writer.lines(beyond)) expect(piece).toBe('nothing');
    };
    await expect(write()).rejects.toThrow(TOO_MANY);
    await expect(profileWriter('xlsx', { ...options, fileRows: 1_048_576 })).rejects.toThrow(
      TOO_MANY,
    );
    await expect(profileWriter('xlsx', { ...options, fileRows: 1_048_575 })).resolves.toBeDefined();
  });

  test('a Parquet with more places than a sheet is refused at its first rows, and no file is left', async () => {
    const file = at('beyond.parquet');
    const out = at('beyond.xlsx');
    await duck(`COPY (
      SELECT p.* FROM (SELECT * FROM read_csv('${at('places.csv')}', decimal_separator = ',') LIMIT 1) p, range(1_048_576)
    ) TO '${file}'`);
    const { status, stderr } = await command('profil', file, '--format', 'xlsx', '-o', out);
    expect(status).toBe(2);
    expect(stderr).toContain(TOO_MANY);
    expect(stderr).not.toContain('Ensemble des');
    expect(existsSync(out)).toBe(false);
  });

  describe('a sheet is too short for a file as soon as its lines are counted', () => {
    const RECORD = JSON.stringify({ nom: 'QPV', population: 5200, commentaire: 'une "place"' });
    // Seven lines may stand above the places; a table has one of them here, JSON none.
    test.each([
      ['a table', `${HEADER}\n`, `${row('A')}\n`, 4_000 - 6],
      ['quotes and ends of lines', `${HEADER}\n`, `${row('A')};"a\n\n""b"\n`, 4_000 - 6],
      ['empty lines', `${HEADER}\n`, `${row('A')}\n\n;;;;;;;;;;;;\r\n`, 4_000 - 6],
      ['lines in a cell', `${HEADER}\n`, `${row('A')};"${'long, long\n'.repeat(4)}"\n`, 4_000 - 6],
      ['JSON lines', '', `${RECORD}\n`, 4_000 - 7],
      ['a JSON document', '[\n', `${RECORD},\n\n`, 0],
      ['lines of the first Macs', `${HEADER}\r`, `${row('A')}\r`, 0],
    ])('%s', async (name, header, line, count) => {
      const file = at(`${name}.txt`);
      writeFileSync(file, `${header}${line.repeat(4_000)}`);
      expect(await countRows(file)).toBe(count);
    });

    test('nothing of it is read, and no file is left', async () => {
      const [file, out] = [at('beyond.csv'), at('beyond-csv.xlsx')];
      // No line but the first is a place: all of them would be told if they were read.
      const line = 'never read, never told;;;;;;;;;;;;\n';
      writeFileSync(file, `${HEADER}\n${row('A')}\n${line.repeat(1_048_582)}`);
      const { status, stderr } = await command('profil', file, '--format', 'xlsx', '-o', out);
      rmSync(file);
      expect(status).toBe(2);
      expect(stderr).toContain(TOO_MANY);
      expect(stderr).not.toContain('Ligne');
      expect(existsSync(out)).toBe(false);
    });
  });

  test('Parquet through a pipe is read as from a disk', async () => {
    const source = at('piped.parquet');
    await duck(
      `COPY (SELECT * FROM read_csv('${at('places.csv')}', decimal_separator = ',')) TO '${source}'`,
    );
    const { stdout } = spawnSync(
      process.execPath,
      [DIAGNOSTIC, 'profil', '-', '--format', 'csv', '--csv', 'simple'],
      { input: readFileSync(source), encoding: 'utf8', maxBuffer: 1e8 },
    );
    check(
      Papa.parse<Record<string, unknown>>(stdout.trim(), { header: true, dynamicTyping: true })
        .data,
    );
  });
});

test('Ctrl-C leaves no half result behind: exit 130, as the shell says', async () => {
  const out = at('interrompu.csv');
  const seen = new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== 'interrompu.csv') return;
      watcher.close();
      resolve(name);
    });
  });
  const child = spawn(process.execPath, [DIAGNOSTIC, 'profil', '-', '--format', 'csv', '-o', out], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Its end never comes.
  child.stdin.write(readFileSync(at('places.csv')));
  await seen;
  expect(existsSync(out)).toBe(true);
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(existsSync(out)).toBe(false);
});

test('a sheet written in many pieces holds them all, and the runtime warns of nothing', async () => {
  const warnings: string[] = [];
  const listen = ({ name, message }: Error) => warnings.push(`${name}: ${message}`);
  process.on('warning', listen);
  const columns = [{ title: 'Nom', form: 'text' as const }];
  const sample = await workbookOf([{ name: 'Lieux', columns, rows: [['a'], ['a']] }]);
  const sheets = streamedSheets(sample);
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < 30; i++) {
    for await (const piece of sheets.rows(1, [[`Lieu ${i}`]])) pieces.push(piece);
  }
  for await (const piece of sheets.end(sample)) pieces.push(piece);
  process.off('warning', listen);
  expect(warnings).toEqual([]);
  const [found] = await readXlsxFile(Buffer.concat(pieces));
  expect(found?.data.map(([nom]) => nom)).toEqual([
    'Nom',
    ...Array.from({ length: 30 }, (_, i) => `Lieu ${i}`),
  ]);
});

describe('all of them together, with their range', () => {
  const file = at('two.csv');
  writeFileSync(file, `${HEADER}\n${row('A')}\n${row('B')}\n`);
  const TOTAL =
    'Ensemble des 2 lieux\u00a0: 10\u202f400\u00a0habitants, environ 4\u202f650 concernés (entre 4\u202f050 et 5\u202f250).';

  test('close the text', async () => {
    const { stdout } = await command('profil', file);
    expect(stdout.replace(/\n/g, ' ')).toContain(`Ensemble ======== ${TOTAL}`);
  });

  test('are the total of JSON, with the shares that the columns have', async () => {
    const { stdout } = await command('profil', file, '--format', 'json');
    const { profiles, total } = JSON.parse(stdout);
    expect(profiles.map(({ place }: { place: { code: string } }) => place.code)).toEqual([
      'A',
      'B',
    ]);
    expect(total).toMatchObject({ places: 2, population: 10_400 });
    expect(total.rounded.concerned).toEqual({ low: 4050, point: 4650, high: 5250 });
  });

  test('are told on the error stream beside a table, and of one place nowhere', async () => {
    const { stderr } = await command('profil', file, '--format', 'csv');
    expect(stderr).toContain(TOTAL);
    writeFileSync(at('one.csv'), `${HEADER}\n${row('A')}\n`);
    const one = await command('profil', at('one.csv'));
    expect(one.stdout + one.stderr).not.toContain('Ensemble');
  });
});

describe('what is wrong', () => {
  test('a line of JSON that is no object is told so; one that is no JSON too', async () => {
    const file = at('lines.jsonl');
    writeFileSync(file, '{"nom":"A"}\n[1,2]\n{"nom":\n3\n');
    const { stderr } = await command('profil', file);
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      'Ligne 2\u00a0: chaque territoire doit être un objet, entre accolades\u00a0: {"nom": "Les Montôts", …}.',
      'Ligne 3\u00a0: ce n’est pas du JSON bien formé. Vérifiez accolades, virgules et guillemets.',
      'Ligne 4\u00a0: chaque territoire doit être un objet, entre accolades\u00a0: {"nom": "Les Montôts", …}.',
    ]);
  });

  test.each([
    [
      'bytes',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'un fichier sans texte (image, archive ou autre)',
    ],
    ['pdf', Buffer.from('%PDF-1.7 x'), 'un PDF'],
  ])('%s are no table of places: what to give is said', async (name, bytes, what) => {
    const file = at(name);
    writeFileSync(file, bytes);
    const { status, stderr } = await command('profil', file);
    expect([status, stderr]).toEqual([
      2,
      `«\u202f${file}\u202f» n’a pas été lu\u00a0: c’est ${what}. Donnez un CSV, un classeur (.xlsx ou .ods), du JSON ou un Parquet.\n`,
    ]);
  });

  const spoiled = MANY.map((code, i) => (i % 20 === 0 ? row(code, -1) : row(code)));
  writeFileSync(at('spoiled.csv'), `${HEADER}\n${spoiled.join('\n')}\n`);

  test('is told by line up to 100, then counted; all of it is in a file; the good lines are written', async () => {
    const out = at('refus.csv');
    const { status, stdout, stderr } = await command(
      ...['profil', at('spoiled.csv'), '--format', 'csv', '--csv', 'simple', '--fautes', out],
    );
    expect(status).toBe(3);
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(1 + 3_800);
    expect(stderr.match(/^Ligne /gm)).toHaveLength(100);
    expect(stderr).toContain(`Et 100 autres fautes, dans «\u202f${out}\u202f».`);
    const faults = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(faults).toHaveLength(1 + 200);
    expect(faults[200]).toBe(
      '3982;Ligne 3982\u00a0: une population de -1 n’est pas possible. Écrivez un nombre entier, zéro ou plus.;' +
        'QPV C03980;-1;22,1;20;20;20,9;17;32,5;45;22,5;urbain;;;C03980;"vu, ""revu"""',
    );
  });

  test('everywhere: nothing is written, and the file asked for does not appear', async () => {
    const file = at('bad.csv');
    writeFileSync(file, `${HEADER}\n${row('A', -1)}\n`);
    const out = at('nothing.csv');
    const { status, stdout } = await command('profil', file, '--format', 'csv', '-o', out);
    expect([status, stdout, existsSync(out)]).toEqual([2, '', false]);
  });

  /** A Parquet file that is nothing but its footer. */
  const footer = (name: string, metadata: Uint8Array) => {
    const length = new Uint8Array(new Uint32Array([metadata.length]).buffer);
    writeFileSync(at(name), Buffer.concat([MAGIC, metadata, length, MAGIC]));
    return at(name);
  };
  const MAGIC = Buffer.from('PAR1');

  test('a Parquet forged to be read for hours is given up, in words', async () => {
    // num_rows, a number of three million bytes: each of them costs as much as all those before.
    const bytes = new Uint8Array(3_000_003).fill(0xff);
    bytes.set([0x36]);
    bytes.set([0x01, 0x00], 3_000_001);
    const { france } = await shippedStore().model();
    const limits = { seconds: 1, megabytes: 256 };
    const read = parquetProfiles(footer('endless.parquet', bytes), france, () => {}, limits);
    await expect(read.next()).rejects.toThrow(
      /^Lecture arrêtée\u00a0: ce fichier Parquet demande trop de temps ou de mémoire/,
    );
  });

  test('a Parquet of a run of a hundred million values, which would end the process, is given up, in words', async () => {
    const file = at('run.parquet');
    await duck(`COPY (SELECT 1 AS population) TO '${file}' (COMPRESSION uncompressed)`);
    const bytes = new Uint8Array(readFileSync(file));
    const [column] = parquetMetadata(bytes.buffer).row_groups[0]?.columns ?? [];
    const start = Number(column?.meta_data?.data_page_offset);
    const page = { view: new DataView(bytes.buffer, start), offset: 0 };
    parquetHeader(page);
    // After the length of the levels, how often the first of them is repeated.
    bytes.set([0xfe, 0xff, 0xff, 0x7f], start + page.offset + 4);
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = await command('profil', file, '--format', 'jsonl');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Lecture arrêtée\u00a0: ce fichier Parquet demande trop/);
  });

  test('a Parquet that says it has more rows than its groups is refused', async () => {
    const file = at('more-rows.parquet');
    await duck(
      `COPY (SELECT * FROM read_csv('${at('places.csv')}', decimal_separator = ',')) TO '${file}'`,
    );
    const bytes = readFileSync(file);
    // 4 000 rows, as the footer writes them: once for the file, then for its only group.
    const rows = Buffer.from([0x16, 0xc0, 0x3e]);
    const said = bytes.lastIndexOf(Buffer.from('PAR1')) - 4 - bytes.readUInt32LE(bytes.length - 8);
    bytes.set([0x16, 0xc2, 0x3e], bytes.indexOf(rows, said));
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = await command('profil', file, '--format', 'jsonl');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('more-rows.parquet');
  });

  test.each([2_048, 122_880, 300_000])(
    'every row of a Parquet comes once, in its order, from groups of %s',
    async (size) => {
      const file = at(`groups-${size}.parquet`);
      await duck(
        `COPY (SELECT range::INTEGER AS i FROM range(300_000)) TO '${file}' (ROW_GROUP_SIZE ${size})`,
      );
      let next = 0;
      for await (const { values, count, before, total } of parquetRows(file)) {
        expect([before, total]).toEqual([next, 300_000]);
        expect(values.map((column) => [...column])).toEqual([
          Array.from({ length: count }, (_, at) => before + at),
        ]);
        next += count;
      }
      expect(next).toBe(300_000);
    },
  );

  test('a file that fails half way leaves no half of a result', async () => {
    const file = at('cut.parquet');
    await duck(`COPY (SELECT * FROM read_csv('${at('places.csv')}', decimal_separator = ','))
      TO '${file}' (ROW_GROUP_SIZE 2048)`);
    const bytes = readFileSync(file);
    // What comes after the first row group is noise; the footer is whole.
    bytes.fill(
      0xff,
      bytes.length / 2,
      bytes.length - 20_000 > bytes.length / 2 ? bytes.length - 20_000 : bytes.length / 2 + 64,
    );
    writeFileSync(file, bytes);
    const out = at('half.csv');
    const { status } = await command('profil', file, '--format', 'csv', '-o', out);
    expect(status).not.toBe(0);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the pieces of a file', () => {
  const text = `nom;é\r\n${'Nevers;œuvre\r\n'.repeat(60_000)}`;
  const read = async (bytes: Uint8Array, size: number) => {
    const chunks = async function* () {
      for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
    };
    let all = '';
    let count = 0;
    for await (const piece of piecesOf(chunks())) {
      all += piece.text;
      count += 1;
    }
    return { all, count };
  };

  test.each([
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows-1252', Buffer.from(text.replaceAll('œ', '\u009c'), 'latin1')],
  ])('hold the whole text in %s, wherever it is cut', async (_, bytes) => {
    for (const size of [4_097, 65_536]) {
      const { all, count } = await read(bytes, size);
      // Compared before it is told: the difference of such texts would take minutes to draw.
      expect(all.replace('\ufeff', '') === text).toBe(true);
      expect(count).toBeGreaterThan(5);
    }
  });

  test.each(['\n', '\r\n', '\r'])('keep a line of a megabyte whole, before %j', async (end) => {
    const lines = ['a'.repeat(300_000), 'b'.repeat(1_000_000), 'c'.repeat(300_000), 'd'];
    for (const size of [4_097, 65_536]) {
      const { all, count } = await read(Buffer.from(lines.join(end)), size);
      expect(all === lines.join(end)).toBe(true);
      expect(count).toBe(4);
    }
  });
});

test.each([0.02, 0.5, 0.99])(
  'a Parquet of which only the first part is there, %d of it, is said to be cut',
  async (part) => {
    const [whole, cut] = [at('entier.parquet'), at('coupe.parquet')];
    await duck(
      `COPY (SELECT * FROM read_csv('${at('places.csv')}', decimal_separator = ',')) TO '${whole}'`,
    );
    const bytes = readFileSync(whole);
    writeFileSync(cut, bytes.subarray(0, Math.floor(part * bytes.length)));
    const { status, stderr } = await command('profil', cut, '--format', 'csv');
    expect([status, stderr]).toEqual([
      2,
      `Le fichier Parquet «\u202f${cut}\u202f» est coupé\u00a0: sa fin manque, sans laquelle il ne se lit pas. Téléchargez-le ou copiez-le à nouveau.\n`,
    ]);
  },
);
