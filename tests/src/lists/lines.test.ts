// What each line of a list means, what is said of it and how its columns are read, on some communes of France: quick, and
// every rule of the readers has its line here. What holds of all of France is tried beside.
import { describe, expect, test } from 'vitest';
import type { Remark } from '../../../src/lists/commune-line.ts';
import { resultOf, someList } from './some-communes.ts';

describe('a line means', () => {
  test.each([
    ['commune;note\nNevers / Marzy;x', ['unknown']],
    ['commune\nNevers / Marzy /', ['58194', '58160']],
    ['commune\nNevers / Marzy\nDecize', ['58194', '58160', '58095']],
    // 97150 is the postal code of Saint-Martin alone, 97133 that of Saint-Barthélemy and Vieux-Fort's own.
    ['Marigot;97150', ['outside 97801']],
    ['Grand-Case;97150', ['outside 97801']],
    // The commune, or what has that code: 98828 people live in Roubaix, and Sarraméa's code is 98828.
    ['Nevers;97150', ['homonyms 58194']],
    ['Nevers;98828', ['homonyms 58194']],
    ['nom;code_postal\nNevers;97150', ['homonyms 58194']],
    ['nom;code_postal\nGustavia;97150', ['outside 97801']],
    ['Gustavia;97133', ['outside 97701']],
    ['Vieux-Fort;97133', ['97133']],
    ['Nevers;33085', ['58194']],
    ['Nevers;1500', ['58194']],
    ['58194;Nevers;33085', ['58194']],
    ['Saint-Denis;97411', ['97411']],
    ['Saint-Denis;974', ['97411']],
    ['Saint-Denis;La Réunion', ['97411']],
    ['Saint-Denis (974)', ['97411']],
    [';Marzy;58', ['58160']],
    ['Vienne;Poitiers', ['86194']],
    ['58160;Imphy', ['58134']],
    ['13001;Marseille', ['13055']],
    ['13001;Aix-en-Provence', ['13001']],
    ['code_insee;nom\n58160;Imphy', ['mismatch 58160 58134']],
    ['nom;code_postal\nNevers;58036', ['58194']],
    ['nom;code_postal\nAjaccio;20090', ['2A004']],
    ['nom;code_postal\nNevers;75001', ['mismatch 58194']],
    ['code_postal\n58000', ['postal-code 58051 58194 58238 58278']],
    ['code_postal\n13002', ['13055']],
    ['code_insee\n58000', ['unknown-code 58051 58194 58238 58278']],
    ['code;commune\n;Nevers', ['58194']],
    ['code_insee;nom\nSeynod;74', ['74010']],
    ['code_insee;nom\nSeynod;58', ['mismatch 74010']],
    ['74268;Seynod', ['74010']],
    ['74268', ['74010']],
    ['Seynod', ['74010']],
    ['74010;Seynod', ['74010']],
    ['Nouméa', ['outside 98818']],
    ['58999', ['unknown-code']],
    ['Zzyzx', ['unknown']],
    ['Zzyzx;58194', ['unknown']],
    ['58194, 58160, 58121', ['58194', '58160', '58121']],
    ['Vergné', ['17464']],
    ['La Vergne', ['17465']],
    ['Champeaux', ['homonyms 35052 50117 77082']],
    ['Les Champeaux', ['61086']],
    ['Mellé', ['35174']],
    ['Melle', ['79174']],
    ['melle', ['homonyms 35174 79174']],
    ['Aix;13100', ['incomplete-name 13001']],
    ['13100;Aix', ['13001']],
    ['Neverz', ['unknown 58194 29153']],
    ['Gustavia', ['outside 97701']],
    ['Mata-Utu', ['outside 98613']],
    ['Marigot', ['homonyms 97216']],
    ['58194\n58160', ['58194', '58160']],
    ['13001\n75015', ['13055', '75056']],
    ['58194\n13001\n75015', ['58194', 'either-code 13001 13055', '75056']],
    ['13001', ['either-code 13001 13055']],
    ['58000', ['postal-code 58051 58194 58238 58278']],
    ['01400', ['unknown-code']],
    ['Évry', ['89162']],
    ['Aix', ['19002']],
    ['Rocquencourt', ['60544']],
    ['Évry (Yonne)', ['89162']],
    ['Évry;89', ['89162']],
    ['Évry;91', ['mismatch 89162 91228']],
    ['Rocquencourt;78', ['78158']],
    ['commune;departement\nÉvry;Essonne', ['mismatch 89162 91228']],
    ['code_postal;commune\n13100;Marseille', ['13055']],
    ['code_postal;commune\n58000;Marzy', ['58160']],
    ['code_postal;commune\n69003;Lyon', ['69123']],
    ['code_postal;commune\n75011;Paris', ['75056']],
    ['code_postal;commune\n58036;Nevers', ['58194']],
    ['code_insee;commune;code_postal\n13055;Marseille;13100', ['13055']],
    ['code_insee;commune;code_postal\n58194;Nevers;58036', ['58194']],
    ['13100;Marseille', ['mismatch 13001 13055']],
    ['20000;Bastia', ['mismatch 2A004 2B033']],
    ['DEP;COM;LIB\n58;194;Nevers', ['58194']],
    ['DEP;COM;LIB\n58;999;', ['unknown-code']],
    ['DEP;COM;LIB\n58;194;Marzy', ['mismatch 58194 58160']],
    ['DEP;COM;LIB\nZN;818;Nouméa', ['outside 98818']],
    ['DEP;COM\n75;111', ['75056']],
    ['commune;departement\nSaint-Martin;Gers', ['32389']],
    ['commune;departement\nSaint-Martin;978', ['outside 97801']],
    ['commune;departement\nNouméa;Nouvelle-Calédonie', ['outside 98818']],
    ['Saint-Martin', ['homonyms 32389 65392']],
    ['commune;departement\nNevers;Morvan', ['58194']],
    ['commune;departement\nNevers;Mayenne', ['mismatch 58194']],
    ['Commune;Département\nSaint-Denis;Morvan', ['homonyms 11339 30247 93066 97411']],
    [
      'Villeneuve;12\nSaint-Just;34\nNevers;7',
      [
        'homonyms 01446 04242 09335 12301 33551 63458',
        'homonyms 01369 18218 24434 34272 35285 63371',
        '58194',
      ],
    ],
    ['Villeneuve;12\nSaint-Just;34\nNevers;58', ['12301', '34272', '58194']],
    ['12;Villeneuve\n34;Saint-Just\n58;Nevers', ['12301', '34272', '58194']],
    ['2;Saint-Just;34', ['homonyms 01369 18218 24434 34272 35285 63371']],
    ['2;Saint-Just;34\n7;Nevers;58', ['34272', '58194']],
    ['Villeneuve;12\nSaint-Just;34', ['12301', '34272']],
    ['14750;Vieux-Pont-en-Auge', ['14654']],
    ['code_insee;commune\n04100;Larche', ['04120']],
    ['58194\n04100', ['58194', '04120']],
    ['58000\n04100', ['postal-code 58051 58194 58238 58278', '04112']],
    ['code_postal;commune\n04100;Manosque', ['04112']],
    ['75015', ['75056']],
    ['code_insee\n75015', ['94015']],
    ['code_insee\n01440', ['01283']],
    ['code_insee;code_postal\n01440;01100', ['01283']],
    ['01440', ['either-code 01283 01451']],
    ['58000\n01440', ['postal-code 58051 58194 58238 58278', '01451']],
    ['97133;Gustavia', ['outside 97701']],
    ['97133;Vieux-Fort', ['97133']],
    ['code_postal;commune\n97133;Saint-Barthélemy', ['outside 97701']],
    ['code_postal;commune\n97150;Marigot', ['outside 97801']],
    ['code_postal;commune\n97225;Le Marigot', ['97216']],
    ['97133', ['also-outside 97133']],
    ['97133\n58194', ['97133', '58194']],
    ['Nevers;Marzy', ['58194', '58160']],
    [
      'Nevers;Marzy;Garchizy\nFourchambault;Varennes-Vauzelles;',
      ['58194', '58160', '58121', '58117', '58303'],
    ],
    ['58194;58160;58121\n58117;58303;', ['58194', '58160', '58121', '58117', '58303']],
    ['58194;33085', ['58194']],
    ['Nevers;33085;58000\nMarzy;3647;58180', ['58194', '58160']],
    ['Mayenne;Mayenne\nLaval;Mayenne', ['53147', '53130']],
    ['commune\nNevers;Marzy;Imphy', ['58194']],
    ['Nevers et Marzy', ['58194', '58160']],
    ['58194 58160 58121', ['58194', '58160', '58121']],
    ["'58194','58121'", ['58194', '58121']],
    ['commune\nNevers / Marzy', ['58194', '58160']],
    ['Nevers & Marzy', ['58194', '58160']],
    [
      'Bonjour,\n\nVoici la liste :\nNevers, Marzy, Garchizy et Decize\nMerci',
      ['unknown', 'unknown', '58194', '58160', '58121', '58095', 'unknown'],
    ],
    ['ville\nNevers', ['maybe-header 60676 67507', '58194']],
    ['villes\nNevers', ['maybe-header 01448', '58194']],
    ['Villes', ['01448']],
    ['Ville\n58194', ['maybe-header 60676', '58194']],
    ['Liste des communes\n\ncode;nom\n58194;Nevers', ['title', '58194']],
    ['code;nom\n58194;Nevers\ncode;nom\n58160;Marzy', ['58194', '58160']],
    ['Nevers;Commune\nMarzy;Commune', ['58194', '58160']],
    ['Nevers;Commune\nMarzy;EPCI', ['58194', '58160']],
    ['rang;commune\n1;Nevers\n2;Marzy', ['58194', '58160']],
    [
      'Commune;;Population;\n;;2020;2021\nNevers;;33000;32000\nMarzy;;3500;3400',
      ['58194', '58160'],
    ],
    [
      'Code géographique;Libellé géographique;Population\nCODGEO;LIBGEO;PMUN\n58194;Nevers;33000',
      ['58194'],
    ],
    // No département, no code: a number brings no commune to mind.
    ['commune;population\n;12\nNevers;7', ['unknown', '58194']],
    ['1;58194;Nevers\n2;58160;Marzy', ['58194', '58160']],
    ['Dupont;Nevers\nDurand;Marzy', ['58194', '58160']],
    ['a;Nevers\n58;Marzy', ['58194', '58160']],
    ['Paris 15e', ['75056']],
    ['75115', ['75056']],
    ['2a004', ['2A004']],
    ['1004', ['01004']],
    ['58194.0', ['58194']],
    ['code\n1004.0', ['01004']],
    ['Saint-Just 34', ['34272']],
    ['Nevers cedex 58', ['58194']],
    ['Lyon 3e', ['69123']],
    ['Paris;15e', ['75056']],
    ['Marseille;13013', ['13055']],
    ['69123;Lyon;69003', ['69123']],
    ['M\ufffdcon', ['unknown']],
    ['MÃ¢con', ['unknown 71270']],
    ['5,8194E+04', ['unknown']],
    ['Total', ['total']],
    ['Bonjour', ['unknown']],
    ['Noumeaa', ['unknown']],
    ['Saint-Éloi;58000', ['58238']],
    ['Saint-Éloi;58', ['58238']],
    ['Nevers;Marzy;33085;Imphy', ['58194']],
    ['58194;Nevers;58160;Marzy', ['58194']],
    ['58194;Marzy et environs', ['58194']],
    ['61483;Bagnoles', ['61483']],
    ["61483;Bagnoles de l'Orne", ['61483']],
    ['nom;commune\nMairie;Nevers', ['58194']],
    ['insee;code\n;58194', ['58194']],
    ['nom;cp;dep\nSaint-Denis;93200;93', ['93066']],
    ['nom;cp;dep\nSaint-Denis;93200;30', ['mismatch 93066']],
    ['nom;cp\nSaint-Denis;97400', ['97411']],
    ['Nevers\nNevers', ['58194', '58194']],
    ['Saint-Denis;Gard', ['30247']],
    ['Gard', ['unknown 58121']],
    ['Mayenne', ['53147']],
    ['58194;Nièvre', ['58194']],
    ['58160;Nièvre', ['either-code 58160 58134']],
    // A commune above the header, and the beginning of the header further down, are lines.
    ['Nevers\n\ncode;nom\n58160;Marzy', ['58194', '58160']],
    ['code;nom\n58194;Nevers\ncode', ['58194', 'unknown']],
    // A cell is cut where all that it holds are communes: a département beside one says where it is.
    ['commune\nNevers / Zzyzx', ['unknown']],
    ['commune\nNevers / Nièvre', ['58194']],
    // A code beside a name may be of the same commune, wrongly: both are told.
    ['commune\nNevers / 58160', ['unknown']],
    // The name of a département, too, is that of a commune beside a code of elsewhere.
    ['code_insee;nom\n58194;Paris', ['mismatch 58194 75056']],
    ['code_insee;nom\n75056;Paris', ['75056']],
    ['commune\n58194 58160\nDecize', ['58194', '58160', '58095']],
    ['Nevers;Marzy;Nièvre', ['58194']],
    ['58194;1004;58160', ['58194']],
    // A name beside that of a column is no line, when none stands below it.
    ['Nevers;commune\n1;Marzy', ['58160']],
    ['code;nom', []],
    ['code;nom\nDEP;LIB\n58194;Nevers', ['unknown', '58194']],
    // A row of codes names no column, and nothing under one does.
    ['nom;58194\nNevers;58160', ['unknown', '58194']],
    ['Liste;x\n58194;Nevers\ncode;nom\n58160;Marzy', ['unknown', '58194', 'unknown', '58160']],
    // Three codes are a column of codes, when nothing else stands in it.
    ['aa;58194\nbb;58121\ncc;58095', ['58194', '58121', '58095']],
    ['aa;58194\nbb;58121', ['unknown', 'unknown']],
    ['aa;58194\nbb;58121\ncc;58095\ndd;ee', ['unknown', 'unknown', 'unknown', 'unknown']],
    // « Ville » is a column on the first line only.
    ['commune\nVille\nNevers', ['60676', '58194']],
    ['Nevers\nVille', ['58194', '60676']],
    // One letter wrong, beside an accent; an accent read in the wrong encoding.
    ['Mâcom', ['unknown 71270']],
    ['Ã\u0089vry', ['unknown 89162 91228']],
    // Two communes of one postal code, both named.
    ['58000;Nevers;Challuy', ['mismatch 58051 58194']],
    ['58160;Marzy;Imphy', ['mismatch 58160 58134']],
    // The INSEE code and the postal code of Le Val alone.
    ['83143', ['83143']],
    // Yvelines had it before the Essonne.
    ['78182', ['91228']],
    ['58194;Mayenne', ['58194']],
    ['Landouzy;02140', ['incomplete-name 02404 02405']],
    ['02140;Landouzy', ['postal-code 02404 02405']],
    ['commune;code_postal\nLunel;34400', ['34145']],
    ['commune;code_postal\nBagnoles;61140', ['incomplete-name 61483']],
    // A code of another kind than the header says, and a CEDEX of Corsica, where codes begin with 20.
    ['nom;code_postal\nSaint-Just;34272', ['34272']],
    ['nom;code_postal\nAjaccio;20704', ['2A004']],
    ['Billy', ['homonyms 03029 41016 14005']],
    ['Billy;14', ['14005']],
    ['Billy;03', ['03029']],
    ['Tremblay', ['35004']],
    ['Le Tremblay', ['49248']],
    // Maré's postal code is Sarraméa's own.
    ['Maré;98828', ['outside 98815']],
    ['Sarraméa;98828', ['outside 98828']],
    ['Gustavia;98828', ['outside 98815 98828']],
    ['97133;Nouméa', ['also-outside 97133']],
    ['commune;departement\nNevers;978', ['58194']],
    ['commune;departement\nSaint-Martin;988', ['homonyms 32389 65392']],
    ['commune;departement\nSaint-Martin;97801', ['homonyms 32389 65392']],
    // A name that nothing bears any more is asked where larger communes have names that go on so, and where their
    // département does not say which; one that several bear, with the larger ones.
    ['Les Planches', ['homonyms 27003 39424 39425']],
    ['Les Planches;27', ['27003']],
    ['Le Chesnay', ['78158']],
    ['Saint-Ouen', ['homonyms 41226 80711 93070']],
    ['Saint-Ouen;41', ['41226']],
    // Montaigu-Vendée is where the third Montaigu is, and goes on so: it is proposed once.
    ['Montaigu', ['homonyms 02498 39348 85146']],
    // A région leaves two: neither the larger Saint-Denis-en-Val nor the former Fontenelle of Brittany is there.
    ['commune;departement\nSaint-Denis;Occitanie', ['homonyms 11339 30247']],
    ['commune;departement\nFontenelle;Bourgogne-Franche-Comté', ['homonyms 21281 90048']],
    // In two full columns, or where one repeats itself, the second may be a canton; two codes may be one and a number of people.
    ['Nevers;Marzy\nImphy;Garchizy', ['58194', '58134']],
    ['Nevers;Marzy\nDecize', ['58194', '58160', '58095']],
    ['Nevers;Marzy\nZzyzx', ['58194', 'unknown']],
    ['Nevers;Marzy;Imphy\nDecize;Marzy;Garchizy', ['58194', '58095']],
    [
      'Nevers;Marzy;Imphy\nNevers;Decize;Garchizy',
      ['58194', '58160', '58134', '58194', '58095', '58121'],
    ],
    ['58194;58160\n58121', ['58194', '58121']],
    ['58194,58160\n58121', ['58194', '58160', '58121']],
    ['58194 - 58000', ['58194', 'postal-code 58051 58194 58238 58278']],
    // Nothing is cut where a piece is not known, nor where one is the département of the other.
    ['commune\nNevers / Marzy / Zzyzx', ['unknown']],
    ['58194 - 58999', ['unknown']],
    ['Seynod et Marzy', ['74010', '58160']],
    ['Laval - Mayenne', ['53130']],
    ['Nevers - Mayenne', ['58194', '53147']],
    ['Mayenne - Nevers', ['53147', '58194']],
    ['Saint-Denis - La Réunion', ['97411']],
    // Nothing is near « Zzyzx »: what its postal code serves is proposed.
    ['nom;code_postal\nZzyzx;58180', ['unknown 58160']],
    // A commune above a table is a line of it; one column is no table below a title of two cells.
    ['Titre;x\ncommune\nNevers', ['unknown', 'unknown', '58194']],
    ['58194;x\ncode;nom\n58160;Marzy', ['58194', 'unknown', '58160']],
    // « Nevers;Commune » above « Marzy;Commune » is a column of kinds.
    ['x;Nevers;Commune\ny;Marzy;Commune', ['58194', '58160']],
    // Columns merged in part have no second row.
    ['commune;;code\nNevers;a;', ['58194']],
    ['commune;code;x\n;58160;2020', ['either-code 58160 58134']],
    // Beyond the twelfth column nothing is a commune, unless all else is empty.
    [';;;;;;;;;;;;Nevers\nx;;;;;;;;;;;;Marzy', ['58194', 'unknown']],
    // On the left, two codes are enough.
    ['58194;aa\n58121;bb', ['58194', '58121']],
    // Three names outnumber one.
    ['58194;Marzy\nzz;Imphy\nyy;Decize', ['58160', '58134', '58095']],
    ['Nevers;Commune\n;EPCI', ['58194', 'unknown']],
    // Its accent tells it, whatever stands around the hyphen.
    ['Saint - Remy', ['88435']],
    ['Saint – Rémy', ['71475']],
    ['saint remy', ['homonyms 71475 88435']],
    // Two of one name and one département, told apart by a postal code, or an INSEE code in its place.
    ['nom;code_postal\nVergne;17400', ['17465']],
    ['nom;code_postal\nVergne;17330', ['17464']],
    ['nom;code_postal\nVergne;17465', ['17465']],
    ['nom;code_postal\nAjaccio;75001', ['mismatch 2A004']],
    ['code_insee;nom\n97411;La Réunion', ['97411']],
  ])('%j: %j', async (text, expected) => {
    expect((await someList(text)).lines.map(resultOf)).toEqual(expected);
  });

  test.each([
    ['13001', 'insee', ['13001']],
    ['13001', 'postal', ['13055']],
    ['97133', 'insee', ['97133']],
    ['97133', 'postal', ['outside 97701']],
  ] as const)('%j, read as %s codes once that was asked: %j', async (text, codes, expected) => {
    const { lines } = await someList(text, codes);
    expect(lines.map(resultOf)).toEqual(expected);
    // Who asked for it has no doubt.
    const said = lines.flatMap(({ meaning }) =>
      meaning.kind === 'commune' ? meaning.remarks : [],
    );
    expect(said.filter(({ kind }) => kind === 'doubtful-code')).toEqual([]);
  });
});

test.each([
  ['Nevers;97150', '97801'],
  ['Nevers;98828', '98815 98828'],
  ['Marigot', '97801'],
  ['97133', '97701'],
])('%j is asked, places outside the data said too: %s', async (text, codes) => {
  const [line] = (await someList(text)).lines;
  const outside = line && 'outside' in line.meaning ? line.meaning.outside : [];
  expect(outside.map(({ code }) => code).join(' ')).toBe(codes);
});

test('a commune that is asked for by its former name is proposed with it', async () => {
  const [line] = (await someList('Billy')).lines;
  const choices = line?.meaning.kind === 'homonyms' ? line.meaning.choices : [];
  expect(choices.map(({ code, part }) => [code, part?.code ?? null])).toEqual([
    ['03029', null],
    ['41016', null],
    ['14005', '14074'],
  ]);
});

test('near names are looked for fifty times', async () => {
  const { lines } = await someList(Array.from({ length: 51 }, () => 'Neverz').join('\n'));
  expect(lines.map(resultOf)).toEqual([
    ...Array.from({ length: 50 }, () => 'unknown 58194 29153'),
    'unknown',
  ]);
  expect(lines.at(-1)?.meaning).toEqual({ kind: 'unknown', choices: [], outside: [] });
});

test.each([
  ['12', ['12']],
  ['Nevers\n12', ['Nevers', '12']],
  ['12;13', ['12']],
  ['Nevers;7\n;12', ['Nevers', '12']],
  ['commune;population\n;12\nNevers;7', ['12', 'Nevers']],
])('%j: a line that nothing is known of is told as it is written, %j', async (text, written) => {
  expect((await someList(text)).lines.map((line) => line.written)).toEqual(written);
});

test('homonyms are asked for in the order of their codes, whatever the other lines are', async () => {
  const asked = 'homonyms 01369 18218 24434 34272 35285 63371';
  for (const before of ['', '2;', '7;', '58194;Nevers\n', 'Zzyzx;\n24000;\n']) {
    expect((await someList(`${before}Saint-Just`)).lines.map(resultOf).at(-1)).toBe(asked);
  }
});

/** "mended-code 01004": its kind, and what it speaks of. */
function remarkOf(remark: Remark): string {
  switch (remark.kind) {
    case 'part':
      return `part ${remark.part.code}`;
    case 'other-name':
      return `other-name ${remark.name}`;
    case 'figures':
      return `figures ${remark.read.figures}`;
    case 'unknown-departement':
      return `unknown-departement ${remark.cell}`;
    case 'repeated':
      return `repeated ${remark.first}`;
    case 'rivals':
      return `rivals ${remark.rivals.map(({ code }) => code).join(' ')}`;
    case 'doubtful-code': {
      const others = [...remark.served, ...remark.outside].map(({ code }) => code);
      return `doubtful-code ${remark.code}, also ${others.join(' ')}`;
    }
    case 'other-postal-code':
      return `other-postal-code ${remark.code}, ${remark.followed} followed`;
    case 'mended-code':
    case 'postal-code':
    case 'unserved-postal-code':
      return `${remark.kind} ${remark.code}`;
  }
}

describe('of a commune that was taken is said', () => {
  test.each([
    ['Paris 15', [['part 75115']]],
    ['58160;Imphy', [['postal-code 58160']]],
    ['13001;Marseille', [['part 13201']]],
    ['nom;code_postal\nNevers;58036', [['unserved-postal-code 58036']]],
    ['code_postal\n13002', [['part 13202']]],
    ['code_insee;nom\nSeynod;74', [['part 74268']]],
    ['74268;Seynod', [['part 74268']]],
    ['74268', [['part 74268']]],
    ['Seynod', [['part 74268']]],
    ['74010;Seynod', [['part 74268']]],
    ['58194, 58160, 58121', [[], ['doubtful-code 58160, also 58134'], []]],
    ['Vergné', [['rivals 17465']]],
    ['Mellé', [['rivals 79174']]],
    ['Melle', [['rivals 35174']]],
    ['13100;Aix', [['postal-code 13100', 'other-name Aix']]],
    ['58194\n58160', [[], ['doubtful-code 58160, also 58134']]],
    ['13001\n75015', [['part 13201'], ['part 75115']]],
    ['58194\n13001\n75015', [[], [], ['part 75115']]],
    ['Évry', [['rivals 91228']]],
    ['Aix', [['rivals 13001']]],
    ['Rocquencourt', [['rivals 78158']]],
    ['Rocquencourt;78', [['part 78524']]],
    ['code_postal;commune\n13100;Marseille', [['other-postal-code 13100, name followed']]],
    ['code_postal;commune\n58000;Marzy', [['other-postal-code 58000, name followed']]],
    ['code_postal;commune\n69003;Lyon', [['part 69383']]],
    ['code_postal;commune\n75011;Paris', [['part 75111']]],
    ['code_postal;commune\n58036;Nevers', [['unserved-postal-code 58036']]],
    [
      'code_insee;commune;code_postal\n13055;Marseille;13100',
      [['other-postal-code 13100, code followed']],
    ],
    ['code_insee;commune;code_postal\n58194;Nevers;58036', [['unserved-postal-code 58036']]],
    ['DEP;COM\n75;111', [['part 75111']]],
    ['commune;departement\nNevers;Morvan', [['unknown-departement Morvan']]],
    ['14750;Vieux-Pont-en-Auge', [['part 14750']]],
    ['code_insee;commune\n04100;Larche', [['part 04100']]],
    ['58194\n04100', [[], ['part 04100', 'doubtful-code 04100, also 04112']]],
    ['58000\n04100', [[], ['postal-code 04100']]],
    ['75015', [['part 75115']]],
    ['code_insee\n01440', [['part 01440']]],
    ['code_insee;code_postal\n01440;01100', [['part 01440']]],
    ['58000\n01440', [[], ['postal-code 01440']]],
    ['97133\n58194', [['doubtful-code 97133, also 97701'], []]],
    ['58194;58160;58121\n58117;58303;', [[], ['doubtful-code 58160, also 58134'], [], [], []]],
    ['Nevers;33085;58000\nMarzy;3647;58180', [['postal-code 58000'], ['postal-code 58180']]],
    ['58194 58160 58121', [[], ['doubtful-code 58160, also 58134'], []]],
    ['Paris 15e', [['part 75115']]],
    ['75115', [['part 75115']]],
    ['2a004', [['mended-code 2A004']]],
    ['1004', [['mended-code 01004']]],
    ['58194.0', [['mended-code 58194']]],
    ['code\n1004.0', [['mended-code 01004']]],
    ['Saint-Just 34', [['figures 34']]],
    ['Nevers cedex 58', [['figures 58']]],
    ['Lyon 3e', [['part 69383']]],
    ['Marseille;13013', [['part 13213']]],
    ['Saint-Éloi;58000', [['postal-code 58000']]],
    ['61483;Bagnoles', [['other-name Bagnoles']]],
    ["61483;Bagnoles de l'Orne", [['part 61483']]],
    ['Évry;89', [[]]],
    // 75 001 people: another département's code is none of Nevers. Imphy's and Garchizy's codes may be meant.
    ['Nevers;75001', [[]]],
    // Nor is a number of its département that is no code.
    ['Nevers;58999', [[]]],
    ['74600;Seynod gare', [['part 74268', 'other-name Seynod gare']]],
    ['code_insee;nom\n97411;La Réunion', [[]]],
    ['Nevers;58180', [['other-postal-code 58180, name followed']]],
    ['Nevers;58160', [['other-postal-code 58160, name followed']]],
    ['Nevers;58121', [['other-postal-code 58121, name followed']]],
    ['nom;code_postal\nNevers;58121', [['unserved-postal-code 58121']]],
    // An arrondissement in a cell of its own; a bare number may be of anything.
    ['Paris;15e', [['part 75115']]],
    ['Lyon;3e arrondissement', [['part 69383']]],
    ['Paris;15', [[]]],
    ['Paris;(15)', [[]]],
    ['Paris;n° 15', [[]]],
    ['Paris;cedex 15', [[]]],
    ['Paris;2e trimestre', [[]]],
    ['Nevers;3e', [[]]],
    ['Lyon;75011', [[]]],
    ['58000;Nevers centre', [['postal-code 58000']]],
    ['58000;Nevers gare', [['postal-code 58000', 'other-name Nevers gare']]],
    ['13100;Aix-en-Provencette', [['postal-code 13100']]],
    ['nom;code_postal\nAjaccio;20704', [['unserved-postal-code 20704']]],
    ['commune;departement\nNevers;978', [['unknown-departement 978']]],
    ['Tremblay', [['part 35341']]],
    ['Le Tremblay', [['part 49354']]],
  ])('%j: %j', async (text, expected) => {
    const { lines } = await someList(text);
    const said = lines.map(({ meaning }) =>
      meaning.kind === 'commune' ? meaning.remarks.map(remarkOf) : [],
    );
    expect(said).toEqual(expected);
  });
});

describe('the header is said, with the columns that are read', () => {
  test.each([
    ['code_insee;nom\n58160;Imphy', 1, 1, ['code_insee', 'nom']],
    ['nom;code_postal\nNevers;58036', 1, 1, ['nom', 'code_postal']],
    ['code_postal\n58000', 1, 1, ['code_postal']],
    ['code_insee\n58000', 1, 1, ['code_insee']],
    ['code;commune\n;Nevers', 1, 1, ['code', 'commune']],
    ['commune;departement\nÉvry;Essonne', 1, 1, ['commune', 'departement']],
    ['code_postal;commune\n13100;Marseille', 1, 1, ['commune', 'code_postal']],
    [
      'code_insee;commune;code_postal\n13055;Marseille;13100',
      1,
      1,
      ['code_insee', 'commune', 'code_postal'],
    ],
    ['DEP;COM;LIB\n58;194;Nevers', 1, 1, ['COM', 'LIB', 'DEP']],
    ['DEP;COM\n75;111', 1, 1, ['COM', 'DEP']],
    ['Commune;Département\nSaint-Denis;Morvan', 1, 1, ['Commune', 'Département']],
    ['code_insee;commune\n04100;Larche', 1, 1, ['code_insee', 'commune']],
    ['code_insee;code_postal\n01440;01100', 1, 1, ['code_insee', 'code_postal']],
    ['commune\nNevers;Marzy;Imphy', 1, 1, ['commune']],
    ['Liste des communes\n\ncode;nom\n58194;Nevers', 3, 3, ['code', 'nom']],
    ['code;nom\n58194;Nevers\ncode;nom\n58160;Marzy', 1, 1, ['code', 'nom']],
    ['Commune;;Population;\n;;2020;2021\nNevers;;33000;32000\nMarzy;;3500;3400', 1, 2, ['Commune']],
    [
      'Code géographique;Libellé géographique;Population\nCODGEO;LIBGEO;PMUN\n58194;Nevers;33000',
      1,
      2,
      ['Code géographique', 'Libellé géographique'],
    ],
    ['code\n1004.0', 1, 1, ['code']],
    ['insee;code\n;58194', 1, 1, ['insee', 'code']],
    ['nom;cp;dep\nSaint-Denis;93200;93', 1, 1, ['nom', 'cp', 'dep']],
    ['nom;cp\nSaint-Denis;97400', 1, 1, ['nom', 'cp']],
  ])('%j: lines %i to %i, %j', async (text, line, last, titles) => {
    const { header, columnRead } = await someList(text);
    expect(header?.read.map(({ title }) => title)).toEqual(titles);
    expect([header?.line, header?.last, columnRead]).toEqual([line, last, null]);
  });
});

describe('without a header is said', () => {
  test.each([
    ['Nevers;33085', 1, []],
    ['58194;Nevers;33085', 1, []],
    ['Saint-Denis;97411', 2, []],
    ['Saint-Denis;974', 1, [2]],
    ['Saint-Denis (974)', null, []],
    [';Marzy;58', 2, [3]],
    ['Vienne;Poitiers', 2, []],
    ['Zzyzx', null, []],
    ['Évry;89', 1, [2]],
    ['Évry;91', 1, [2]],
    ['Rocquencourt;78', 1, [2]],
    ['Villeneuve;12\nSaint-Just;34\nNevers;58', 1, [2]],
    ['12;Villeneuve\n34;Saint-Just\n58;Nevers', 2, [1]],
    ['2;Saint-Just;34', 2, []],
    ['2;Saint-Just;34\n7;Nevers;58', 2, [3]],
    ['Villeneuve;12\nSaint-Just;34', 1, [2]],
    ['Nevers;33085;58000\nMarzy;3647;58180', 3, []],
    ['1;58194;Nevers\n2;58160;Marzy', 2, []],
    ['Dupont;Nevers\nDurand;Marzy', 2, []],
    ['a;Nevers\n58;Marzy', 2, [1]],
    ['Marseille;13013', 2, []],
    // No name that is known says what the figures are.
    ['5,8194E+04', 1, []],
    ['Zzyzx;12', 1, []],
    ['Saint-Éloi;58000', 2, []],
    ['Saint-Éloi;58', 1, [2]],
    ['Nevers\nMarzy;7', 1, []],
    // A code is enough; a number that is none is no département.
    ['58194;Nevers;58', 1, []],
    ['Nevers;999', 1, []],
    ['Villeneuve;12\nZzyzx;34', 1, [2]],
    ['Villeneuve;12\n7;34', 1, [2]],
  ])('%j: column %j, départements in %j', async (text, column, departements) => {
    const list = await someList(text);
    expect([list.header, list.columnRead, list.departements]).toEqual([null, column, departements]);
  });

  test.each([
    ['58194, 58160, 58121', { as: 'insee', proof: { line: 1, code: '58194' }, both: 1 }],
    ['58194\n58160', { as: 'insee', proof: { line: 1, code: '58194' }, both: 1 }],
    ['13001\n75015', { as: 'postal', proof: { line: 2, code: '75015' }, both: 1 }],
    ['58194\n13001\n75015', null],
    ['13001', null],
    ['58194\n04100', { as: 'insee', proof: { line: 1, code: '58194' }, both: 1 }],
    ['58000\n04100', { as: 'postal', proof: { line: 1, code: '58000' }, both: 1 }],
    ['58000\n01440', { as: 'postal', proof: { line: 1, code: '58000' }, both: 1 }],
    ['97133\n58194', { as: 'insee', proof: { line: 2, code: '58194' }, both: 1 }],
    [
      '58194;58160;58121\n58117;58303;',
      { as: 'insee', proof: { line: 1, code: '58194' }, both: 1 },
    ],
    ['58194;33085', null],
    ['58194 58160 58121', { as: 'insee', proof: { line: 1, code: '58194' }, both: 1 }],
  ])('%j: codes are read as %j', async (text, codes) => {
    expect((await someList(text)).codes).toEqual(codes);
  });

  test.each([
    ['58194, 58160, 58121', [1]],
    ['Nevers;Marzy', [1]],
    ['Nevers;Marzy;Garchizy\nFourchambault;Varennes-Vauzelles;', [1, 2]],
    ['58194;58160;58121\n58117;58303;', [1, 2]],
    ['58194;33085', []],
    ['Mayenne;Mayenne\nLaval;Mayenne', []],
    ['Nevers et Marzy', [1]],
    ['58194 58160 58121', [1]],
    ["'58194','58121'", [1]],
    ['commune\nNevers / Marzy', [2]],
    ['Nevers & Marzy', [1]],
    ['Saint - Remy', []],
    ['Bonjour,\n\nVoici la liste :\nNevers, Marzy, Garchizy et Decize\nMerci', [4]],
  ])('%j: several communes on lines %j', async (text, severalOn) => {
    expect((await someList(text)).severalOn).toEqual(severalOn);
  });

  test.each([
    ['commune\nNevers;Marzy;Imphy', [['Marzy', 'Imphy']]],
    ['Nevers;Marzy;33085;Imphy', [['Marzy', 'Imphy']]],
    ['Nevers;Marzy;Nièvre', [['Marzy']]],
    ['58194;1004;58160', [['58160']]],
    ['58194;Nevers;58160;Marzy', [['58160']]],
    // Numbers, départements and the commune itself are no other commune; what stands beside one is said with it.
    ['commune\nNevers;Marzy;12;Nièvre;Imphie;58180;581800', [['Marzy', 'Imphie', '58180']]],
    ['commune\nNevers;58160', [['58160']]],
    ['commune\nNevers;33138', [[]]],
    ['commune\nNevers;58194', [[]]],
    ['commune\nNevers;NEVERS', [[]]],
    ['commune\nNevers;Zzyzx', [[]]],
    // Nevers is not in the Mayenne: it is said, as the town that it may be.
    ['commune\nNevers;Mayenne;Zzyzx', [['Mayenne', 'Zzyzx']]],
    ['Nevers, Sarthe', [['Sarthe']]],
    ['Mayenne, Sarthe', [['Sarthe']]],
    ['Nevers, Nièvre, Bourgogne-Franche-Comté', [[]]],
    ['commune\nSaint-Denis;Saint-Denis;Zzyzx', [[]]],
    ['commune;departement\nSaint-Denis;Gard;SAINT DENIS', [[]]],
    // La Réunion is a village of Lot-et-Garonne too, and where one Saint-Denis is. What is outside the data is in no département.
    ['commune\nSaint-Denis;La Réunion', [[]]],
    ['commune\nNevers;La Réunion', [['La Réunion']]],
    ['commune\nNouméa;Nièvre', [[]]],
  ])('%j: the communes of the line that are not read, %j', async (text, others) => {
    expect((await someList(text)).lines.map((line) => line.others)).toEqual(others);
  });
});
