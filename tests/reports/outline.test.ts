// What a report says, whatever its format: as much as the page, at the level that it speaks to, without a claim that
// the range does not carry.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, isShort, opensPage, textOf } from '../../reports/blocks.ts';
import { atEnd, firmActions } from '../../reports/firm-actions.ts';
import { type Outline, outlineOf } from '../../reports/outline.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { firmText } from '../../reports/sections/copy.ts';
import { planTable } from '../../reports/tables.ts';
import { emsOnPage } from '../../reports/widths.ts';
import { adviseArea } from '../../src/index.ts';
import { mapOf, nevers, nievre, reportOf, reportOfList } from './nievre.ts';

const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');

let epci: TerritoryReport;
let departement: TerritoryReport;
let [small, wide]: Outline[] = [];
beforeAll(async () => {
  [epci, departement] = await Promise.all([nevers(), nievre()]);
  small = outlineOf(epci, await mapOf(epci));
  wide = outlineOf(departement, await mapOf(departement));
}, 60_000);

const titles = (outline: Outline | undefined) => outline?.sections.map(({ title }) => flat(title));
const section = (outline: Outline | undefined, title: string): readonly Block[] =>
  outline?.sections.find((one) => flat(one.title).startsWith(title))?.blocks ?? [];
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

test('an EPCI is told from the essentials to the glossary, its communes and places in the body', () => {
  expect(titles(small)).toEqual([
    'L’essentiel',
    'Portrait du territoire',
    'Trois besoins différents',
    'Pourquoi ici, et pas comme en France',
    'Et autour ?',
    'Quel âge ont les habitants',
    'Sur la carte',
    'Commune par commune',
    'Qui peut aider',
    'Lieux connus, commune par commune',
    'Par où commencer',
    'Êtes-vous prêts ?',
    'Combien faut-il ?',
    'La méthode, et ses limites',
    'Sources',
    'Ce fichier',
    'Les mots du rapport',
  ]);
});

test('that no national list is whole is said once, before the actors', () => {
  for (const outline of [small, wide])
    expect(flat(JSON.stringify(outline)).split('aucune liste nationale complète')).toHaveLength(2);
});

test('no report ends on a few lines alone: its last part fills a page with what is before it', () => {
  for (const outline of [small, wide]) {
    const [file, last] = outline?.sections.slice(-2) ?? [];
    expect(flat(file?.title ?? '')).toBe('Ce fichier');
    // Longer than what is never cut: its first rows stay with what precedes it.
    const [glossary] = tables(last?.blocks ?? []);
    expect(glossary !== undefined && isShort(glossary)).toBe(false);
  }
});

describe('the essentials are a page of their own where they surely hold on it', () => {
  const opening = ({ sections }: Outline) =>
    sections.flatMap(({ title }, i) => (opensPage(sections, i) ? flat(title) : []));

  test('of an EPCI and of a département, whose long lists open pages too; the method goes on where there is room', () => {
    const first = ['L’essentiel', 'Portrait du territoire'];
    expect(small && opening(small)).toEqual(first);
    expect(wide && opening(wide)).toEqual([
      ...first,
      'Annexe : commune par commune',
      'Annexe : les lieux connus',
    ]);
  });

  test.each([
    ['Koungou', () => reportOfList(['97610'])],
    ['Mayotte', () => reportOf('departement', '976')],
  ])('%s has so many notices that its portrait goes on below', async (_, report) => {
    expect(opening(outlineOf(await report()))).not.toContain('Portrait du territoire');
  });
});

test('a département has its EPCI with their ranges before its communes, which stand in an annex', () => {
  const order = titles(wide) ?? [];
  const [byEpci] = tables(section(wide, 'Intercommunalité par intercommunalité'));
  expect(byEpci?.rows).toHaveLength(13);
  const names = byEpci?.rows.map(([nom = '']) => textOf(nom)) ?? [];
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
  for (const row of byEpci?.rows ?? [])
    expect(flat(textOf(row[5] ?? ''))).toMatch(/^\d+ % à \d+ %$/);
  // Whole ranges leave names most of the page.
  const [name = 0, ...figures] = emsOnPage({
    titles: byEpci?.columns.map(({ title }) => title) ?? [],
    rows: byEpci?.rows.map((row) => row.map(textOf)) ?? [],
  });
  expect(name).toBeGreaterThan(Math.max(...figures));
  expect(order.indexOf('Annexe : commune par commune')).toBeGreaterThan(order.indexOf('Sources'));
  const places = tables(section(wide, 'Lieux connus'));
  // And their sum.
  expect(places.map(({ rows }) => rows.length)).toEqual([14]);
});

test.each([
  ['58', ['33', '104', '8', '145']],
  // Sein, Ouessant and Molène have no EPCI.
  ['29', ['33', '243', '27', '303']],
])(
  'every known place of the département %s is in a line of « Lieux connus », and its columns add up',
  async (code, sums) => {
    const report = code === '58' ? departement : await reportOf('departement', code);
    const [table] = tables(section(outlineOf(report), 'Lieux connus'));
    const numbers = (table?.rows ?? []).map((row) =>
      row.slice(1).map((cell) => Number(textOf(cell).replace(/\D/g, ''))),
    );
    const total = numbers.at(-1) ?? [];
    const lines = numbers.slice(0, -1);
    expect(total.map((_, i) => lines.reduce((sum, line) => sum + (line[i] ?? 0), 0))).toEqual(
      total,
    );
    expect(total.at(-1)).toBe(report.places.length);
    expect(total.map(String)).toEqual(sums);
    const without = (table?.rows ?? []).filter(([name = '']) => textOf(name).startsWith('sans'));
    expect(without).toHaveLength(code === '29' ? 1 : 0);
  },
);

test('the annex of places has every known place in a line of small letters, with its address, its hours and its phone', () => {
  const [annex] = tables(section(wide, 'Annexe : les lieux connus'));
  expect(annex?.small).toBe(true);
  const rows = (annex?.rows ?? []).map((row) => row.map((cell) => flat(textOf(cell))));
  expect(rows).toHaveLength(145);
  expect(rows.filter(([commune]) => commune === 'Nevers')).toEqual([
    ['Nevers', 'Nevers Agglomération (Intercommunalité), 124 route de Marzy, 58000', ''],
    [
      'Nevers',
      'Bureau Information Jeunesse de la Nièvre (Autre lieu), 5 allée de la Louée, 58000',
      '',
    ],
    [
      'Nevers',
      'Médiathèque Jean-Jaurès (Bibliothèque), 17 rue Jean Jaurès, 58000 · 37 h par semaine',
      '',
    ],
    [
      'Nevers',
      'France services de Nevers - ESGO, 20 rue Henri Fraisot, 58000 · lundi, mardi, mercredi : 13 h à 18 h ; jeudi : 9 h à 18 h ; vendredi : 13 h à 17 h ; sur rendez-vous',
      '03 86 59 59 00',
    ],
    [
      'Nevers',
      'France services de Nevers - La Baratte, 4 rue des Quatre Echevins, 58000 · lundi, mardi, jeudi : 9 h à 12 h, 14 h à 17 h ; mercredi : 9 h à 12 h ; vendredi : 9 h à 14 h ; sur rendez-vous',
      '03 86 93 90 50',
    ],
  ]);
});

test('the report of one commune has no table of its communes', async () => {
  const report = await reportOfList(['58194']);
  expect(titles(outlineOf(report))).not.toContain('Commune par commune');
});

test('sources say the exact page of each, as it is typed from paper', () => {
  const [sources] = tables(section(small, 'Sources'));
  const addresses = (sources?.rows ?? []).map((row) => row.at(-1) ?? '');
  expect(addresses.map(textOf)).toContain('insee.fr/fr/statistiques/8201904');
  for (const address of addresses)
    if (typeof address !== 'string')
      expect(address.href.replace(/\/$/, '').endsWith(address.text), address.text).toBe(true);
  // The list of Aidants Connect has none, and says so.
  expect(addresses.filter((address) => typeof address === 'string')).toEqual(['sans page propre']);
});

test('an EPCI that goes on in another département is said to be counted in part', () => {
  const [byEpci] = tables(section(wide, 'Intercommunalité par intercommunalité'));
  const partial = byEpci?.rows
    .map(([nom = '']) => textOf(nom))
    .filter((nom) => nom.endsWith('(*)'));
  expect(partial?.map(flat)).toContain('Moulins Communauté (*)');
  expect(partial?.map(flat)).not.toContain('Communauté d’agglomération de Nevers (*)');
});

test('the portrait stands beside the département, the région and France', () => {
  const [portrait] = tables(section(small, 'Portrait'));
  expect(portrait?.columns.map(({ title }) => title)).toEqual([
    'Indicateur',
    'Communauté d’agglomération de Nevers',
    'Nièvre',
    'Bourgogne-Franche-Comté',
    'France',
  ]);
  const rural = portrait?.rows
    .at(-1)
    ?.slice(1)
    .map((cell) => flat(textOf(cell)));
  expect(rural).toEqual(['15 %', '64 %', '54 %', '32 %']);
  const communes = portrait?.rows[1]?.map((cell) => flat(textOf(cell)));
  expect(communes).toEqual(['Communes', '14', '309', '3 685', '34 875']);
});

test('an action has one verdict and the same facts wherever it is told: essentials, sheets, spreadsheet', () => {
  for (const [report, outline] of [
    [epci, small],
    [departement, wide],
  ] as const) {
    const sheets = section(outline, 'Par où commencer').flatMap((block) =>
      block.kind === 'sheet' ? [block.sheet] : [],
    );
    const plan = planTable(report);
    expect(plan.columns.slice(1, -2).map(({ title }) => title)).toEqual(
      sheets[0]?.facts.map(({ name }) => name),
    );
    for (const [i, { facts }] of sheets.entries()) {
      expect(plan.rows[i]?.slice(1, -2)).toEqual(
        facts.map(({ said }) => said.map(textOf).join('\n')),
      );
    }
    const priorities = section(outline, 'L’essentiel').flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    const verdicts = sheets.map(({ facts }) => textOf(facts[1]?.said[0] ?? ''));
    for (const verdict of verdicts.slice(0, 3))
      expect(priorities.some((said) => said.endsWith(`${verdict}.`))).toBe(true);
  }
});

test('no source is cited that no sheet leans on, France included', async () => {
  const france = { ...departement, total: { ...departement.total, exactByDefinition: true } };
  for (const outline of [small, wide, outlineOf(france)]) {
    const sheets = section(outline, 'Par où commencer').flatMap((block) =>
      block.kind === 'sheet' ? [block.sheet] : [],
    );
    const leant = new Set(
      sheets.flatMap(({ facts }) =>
        facts.filter(({ name }) => name === 'Source').flatMap(({ said }) => said.map(textOf)),
      ),
    );
    const [, quoted] = tables(section(outline, 'Sources'));
    expect(quoted?.rows.length).toBeGreaterThan(3);
    expect(quoted?.rows).toHaveLength(leant.size);
  }
});

describe('an action is firm when it is proposed at both ends of the range', () => {
  const propose = (report: TerritoryReport) => (estimate: TerritoryReport['total']) =>
    adviseArea(
      report.total.area,
      report.lines.map(({ commune }) => commune),
      estimate,
      { inside: report.places, outside: [] },
    ).actions;

  test('and the others are said to hang on the figure', () => {
    const low = new Set(propose(departement)(atEnd(departement.total, 'low')).map(({ id }) => id));
    const high = new Set(
      propose(departement)(atEnd(departement.total, 'high')).map(({ id }) => id),
    );
    expect(departement.actions.length).toBeGreaterThan(4);
    const sheets = section(wide, 'Par où commencer').flatMap((block) =>
      block.kind === 'sheet' ? [block.sheet] : [],
    );
    expect(sheets).toHaveLength(departement.actions.length);
    for (const [i, { id }] of departement.actions.entries()) {
      const said = sheets[i]?.facts.find(({ name }) => name === firmText.name)?.said;
      const { only } = firmText;
      const end = low.has(id) ? only.low : high.has(id) ? only.high : firmText.hangs;
      expect(said, id).toEqual([low.has(id) && high.has(id) ? firmText.firm : end]);
    }
  });

  test('without a range, all are', () => {
    const { total } = epci;
    const exact = {
      ...total,
      adjusted: mapped(total.adjusted),
      rounded: { ...total.rounded, ...mapped(total.rounded) },
      shares: mapped(total.shares),
    };
    expect(firmActions(exact, propose(epci)).firm).toEqual(
      expect.arrayContaining(propose(epci)(exact).map(({ id }) => id)),
    );
  });

  function mapped<
    T extends Record<'exclus' | 'eloignes' | 'presqueAutonomes' | 'concerned', { point: number }>,
  >(of: T) {
    const still = ({ point }: { readonly point: number }) => ({ low: point, point, high: point });
    return {
      exclus: still(of.exclus),
      eloignes: still(of.eloignes),
      presqueAutonomes: still(of.presqueAutonomes),
      concerned: still(of.concerned),
    };
  }
});

test('no range is said to hold the true value, only to be made for it; every limit of the method is told', () => {
  for (const outline of [small, wide]) {
    const words = flat(JSON.stringify(outline?.sections));
    expect(words).not.toContain('fourchette contient la vraie valeur');
    expect(words).toContain('faite pour contenir la vraie valeur neuf fois sur dix');
    for (const limit of [
      'auto-évaluation de 2017',
      'enfants compris',
      '2,2 points',
      '103 taux publiés',
      'les niveaux de 40, 26 et 7 %',
    ]) {
      expect(words).toContain(limit);
    }
  }
});

test('each source has its address and each sheet its source and what to follow', () => {
  const [sources] = tables(section(small, 'Sources'));
  const links = sources?.rows.flatMap(([first]) => (typeof first === 'object' ? [first.href] : []));
  expect(links?.length).toBe(epci.sources.filter(({ url }) => url !== null).length);
  for (const block of section(small, 'Par où commencer')) {
    if (block.kind !== 'sheet') continue;
    const names = block.sheet.facts.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Premier pas', 'Source', 'À suivre', 'Solidité']),
    );
  }
});

test('no part opens with a picture, which LibreOffice would part from its title', () => {
  for (const { title, blocks } of [...(small?.sections ?? []), ...(wide?.sections ?? [])])
    expect(blocks[0]?.kind, title).not.toBe('figure');
});

test('the four reasons, as they are shown, add up to the gap that is shown, of an EPCI and of a département', () => {
  const tenths = (cell: string) =>
    Math.round(10 * Number(cell.replace('−', '-').replace(',', '.')));
  for (const outline of [small, wide]) {
    const [reasons] = tables(section(outline, 'Pourquoi ici'));
    const cells = reasons?.rows.map(([, effect = '']) => tenths(flat(textOf(effect)))) ?? [];
    expect(cells).toHaveLength(5);
    expect(cells.slice(0, 4).reduce((sum, cell) => sum + cell, 0)).toBe(cells[4]);
  }
});

test('a département is spoken to as one: its town halls counted, its associations those of its communes', () => {
  const [actors] = tables(section(wide, 'Qui peut aider'));
  const rows = actors?.rows.map((row) => flat(row.map(textOf).join(' | '))) ?? [];
  expect(rows.find((row) => row.startsWith('Mairie'))).toMatch(/Une par commune : 309/);
  expect(rows.join('\n').match(/Toute commune a une mairie/g)).toBeNull();
  expect(rows.join('\n')).not.toMatch(/associations de la commune|dans la commune\./);
});

describe('the table of who can help says nothing twice in one cell', () => {
  /** Runs of four words that come back. */
  const repeated = (cell: string) => {
    const words = cell.toLocaleLowerCase('fr').match(/[\p{L}\p{N}’-]+/gu) ?? [];
    const runs = words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
    return runs.filter((run, i) => runs.indexOf(run) < i);
  };
  const inTable = (outline: Outline | undefined) =>
    tables(section(outline, 'Qui peut aider')).flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => repeated(flat(textOf(cell))))),
    );

  test('of an EPCI and of a département', () => {
    expect([small, wide].map(inTable)).toEqual([[], []]);
  });

  test.each(['58194', '26274', '29083', '75056', '97302', '97358', '97610', '59350'])(
    'of the commune %s',
    async (code) => {
      expect(inTable(outlineOf(await reportOfList([code]), null))).toEqual([]);
    },
  );
});

test('in a list of which one commune is in Mayotte, what is told of Mayotte names it', async () => {
  const report = await reportOfList(['58194', '97611']);
  const said = flat(JSON.stringify(outlineOf(report, null)));
  expect(said).toContain(
    'À Mayotte, la population comptée est celle de 2017 : 256 518 habitants dans tout le département.',
  );
  expect(said).not.toContain(' La population comptée');
});

test('Mayotte: the portrait says whose census it shows, and writes no modelled share as 100 %', async () => {
  const outline = outlineOf(await reportOf('departement', '976'), null);
  const portrait = section(outline, 'Portrait du territoire');
  const [intro] = portrait;
  expect(flat(JSON.stringify(intro))).toContain(
    'Ici, ni âges ni diplômes ne sont publiés par commune. Ailleurs : recensement 2021',
  );
  const rows = tables(portrait).flatMap((table) => table.rows);
  const low = rows.find(([name]) => flat(`${name}`).startsWith('Habitants à bas revenus'));
  expect(low?.[1]).toBe('presque tous');
});
