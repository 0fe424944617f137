// A report of one commune, or of a list that holds but one, says what the page of that commune says.
import { expect, test } from 'vitest';
import { factRows, textOf } from '../../reports/blocks.ts';
import { councilOfCommune, councilOfTerritory } from '../../reports/council/source.ts';
import { outlineOf } from '../../reports/outline.ts';
import { firmText, portraitText } from '../../reports/sections/copy.ts';
import { lettersOnPage } from '../../reports/widths.ts';
import {
  type Action,
  communeContext,
  mapOfPlaces,
  prefill,
  sizing,
} from '../../src/advice/index.ts';
import { reasonText } from '../../src/advice/words.ts';
import { advise } from '../../src/index.ts';
import { shippedStore } from '../shipped.ts';
import { reportOfList } from './nievre.ts';

const store = shippedStore();

const told = (actions: readonly Action[]) =>
  actions.map(({ title, carrier, because }) => [title, carrier, because.map(reasonText)]);

// Rochefourchat has two inhabitants and Louvemont none; of Rouvray and Sein, figures are not published.
test.each([
  ['26274', 'Rochefourchat'],
  ['55307', 'Louvemont-Côte-du-Poivre'],
  ['58226', 'Saint-Agnan'],
  ['27501', 'Rouvray'],
  ['29083', 'Île-de-Sein'],
  ['23165', 'Royère-de-Vassivière'],
  ['35204', 'Nouvoitou'],
  ['58194', 'Nevers'],
  ['97611', 'Mamoudzou'],
  ['97306', 'Mana'],
  ['75056', 'Paris'],
])(
  '%s, %s: the actions, carriers, reasons and sizing of the report are those of its page',
  async (code, nom) => {
    const [report, { estimate }, commune] = await Promise.all([
      reportOfList([code]),
      store.diagnosis(code),
      store.commune(code),
    ]);
    const listed = await store.places(commune.departement.code);
    const { actors, actions } = advise(commune, estimate, listed);
    expect(report.total.area.nom.replaceAll('’', "'")).toBe(nom);
    expect(told(report.actions)).toEqual(told(actions));
    expect(report.actors).toEqual(actors);
    expect(report.prefilled).toEqual(prefill(estimate, actors, communeContext(commune)));
    expect(report.sizing.capacity).toEqual(
      sizing(
        report.total,
        {},
        actors.flatMap(({ place }) => place ?? []),
      ).capacity,
    );
    expect(JSON.stringify(told(report.actions))).not.toContain('une seule commune');
  },
);

test('the portrait of a commune leaves its names of rows at least as much room as any column of figures', async () => {
  const { sections } = outlineOf(await reportOfList(['58194']));
  const [table] = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.table.caption === portraitText.caption ? [block.table] : [],
    ),
  );
  const [names = 0, ...figures] = lettersOnPage({
    titles: table?.columns.map(({ title }) => title) ?? [],
    rows: table?.rows.map((row) => row.map(textOf)) ?? [],
  });
  expect(figures).toHaveLength(5);
  expect(names).toBeGreaterThanOrEqual(Math.max(...figures));
});

test('short facts of an action stand two by two on its sheet, and none is lost', async () => {
  const { sections } = outlineOf(await reportOfList(['58194']));
  const sheets = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'sheet' ? [block.sheet] : [])),
  );
  expect(sheets).toHaveLength(10);
  for (const sheet of sheets) {
    const rows = factRows(sheet);
    expect(rows.flat()).toEqual(sheet.facts);
    expect(rows.map((row) => row.map(({ name }) => name))).toEqual([
      ['Pourquoi cette piste'],
      ['Solidité'],
      ['Besoin', 'Pilier'],
      ['Porteur', 'Effort'],
      ['Premier pas'],
      ['Repère'],
      ['Source'],
      ['À suivre'],
    ]);
  }
});

// Of two inhabitants, an estimate is never shown, nor its range: no action may be said to hang on either.
test.each([
  ['26274', false],
  ['58194', true],
])('%s: actions hang on a range only where one is shown: %s', async (code, shown) => {
  const outline = JSON.stringify(outlineOf(await reportOfList([code])).sections.slice(0, -4));
  expect(outline.includes('bouts de la fourchette')).toBe(shown);
  expect(outline.includes(firmText.explained)).toBe(shown);
  expect(outline.includes(`"${firmText.name}"`)).toBe(shown);
});

test.each(['26274', '58194', '97306'])(
  'the documents for the council of a list that holds %s alone are those of its commune',
  async (code) => {
    const [report, diagnosis, commune] = await Promise.all([
      reportOfList([code]),
      store.diagnosis(code),
      store.commune(code),
    ]);
    const {
      estimate: ofList,
      model,
      actions: first,
      ...listed
    } = councilOfTerritory(report, mapOfPlaces(communeContext(commune)));
    const {
      estimate,
      model: _,
      actions,
      ...own
    } = councilOfCommune(
      diagnosis,
      commune,
      await store.places(commune.departement.code),
      report.provenance,
    );
    expect(listed).toEqual(own);
    expect(told(first)).toEqual(told(actions));
    expect(model.id).toBe(diagnosis.model.id);
    expect(ofList.rounded).toEqual(estimate.rounded);
  },
);
