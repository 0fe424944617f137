// A report of one commune, or of a list that holds but one, says what the page of that commune says.
import { describe, expect, test } from 'vitest';
import { factRows, textOf } from '../../reports/blocks.ts';
import { councilOfCommune, councilOfTerritory } from '../../reports/council/source.ts';
import { docx } from '../../reports/docx.ts';
import { html } from '../../reports/html.ts';
import { mapText } from '../../reports/map/copy.ts';
import { outlineOf } from '../../reports/outline.ts';
import { firmText, portraitText, sheetText } from '../../reports/sections/copy.ts';
import { emsOnPage } from '../../reports/widths.ts';
import {
  type Action,
  communeContext,
  mapOfPlaces,
  prefill,
  sizing,
} from '../../src/advice/index.ts';
import { reasonText, venueParts, venueText } from '../../src/advice/words.ts';
import { advise } from '../../src/index.ts';
import { shippedStore } from '../shipped.ts';
import { mapOf, reportOf, reportOfList } from './nievre.ts';
import { zipEntries } from './zip-entries.ts';

const store = shippedStore();
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

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

const venueOf = async (code: string) => {
  const { sections } = outlineOf(await reportOfList([code]));
  const chapter = sections.find(({ title }) => title === venueText.title);
  return chapter?.blocks.flatMap((block) =>
    block.kind === 'sheet'
      ? [block.sheet.title, ...block.sheet.facts.flatMap(({ said }) => said.map(textOf))]
      : [],
  );
};

test('the report has the room, the equipment and the connection of the page, with their sources', async () => {
  const told = (await venueOf('23165'))?.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
  expect(told).toEqual([
    'Une salle',
    'À Royère-de-Vassivière, dans nos listes : 1 bibliothèque assez ouverte et 1 espace France services. S’y ajoutent la mairie et les salles communales.',
    'Un coin discret pour les démarches, une salle pour les ateliers. Clamart a utilisé le hall de son hôtel de ville.',
    'Les Bons Clics, guide à destination des élus (2021)',
    'Du matériel',
    'Mairies, écoles et services informatiques renouvellent leurs ordinateurs : ils peuvent resservir.',
    'À prix solidaire : LaCollecte.tech (Emmaüs Connect, ENVIE, Ateliers du Bocage).',
    'Une collectivité peut donner les siens à une association.',
    'Décret n° 2022-1413 du 7 novembre 2022, matériel donné aux associations (2022)',
    'Une connexion',
    '100 % des locaux de la commune sont raccordables à la fibre.',
    'Chercher l’adresse sur la carte de la fibre (ARCEP)',
    'Sans fibre, essayez la 4G dans la salle même : sa couverture change d’un opérateur à l’autre.',
    'Comparer les opérateurs sur la carte des réseaux mobiles (ARCEP)',
    'ARCEP, déploiement de la fibre (février 2026)',
  ]);
  for (const code of ['55307', '26274']) expect(await venueOf(code)).toBeUndefined();
});

test.each(['26012', '27501', '29083', '58194', '92023', '97611'])(
  '%s: each sentence of that chapter is in its report, Clamart never its own example',
  async (code) => {
    const [commune, { estimate }] = await Promise.all([store.commune(code), store.diagnosis(code)]);
    const { actors } = advise(commune, estimate, await store.places(commune.departement.code));
    const page = venueParts(commune, actors).flatMap(({ title, said }) => [
      title,
      ...said.map(textOf),
    ]);
    const told = (await venueOf(code)) ?? [];
    expect(page.filter((sentence) => !told.includes(sentence))).toEqual([]);
    expect(told.join(' ').includes('Clamart a utilisé')).toBe(code !== '92023');
  },
);

test('the portrait of a commune leaves its names of rows at least as much room as any column of figures', async () => {
  const { sections } = outlineOf(await reportOfList(['58194']));
  const [table] = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.table.caption === portraitText.caption ? [block.table] : [],
    ),
  );
  const [names = 0, ...figures] = emsOnPage({
    titles: table?.columns.map(({ title }) => title) ?? [],
    rows: table?.rows.map((row) => row.map(textOf)) ?? [],
  });
  expect(figures).toHaveLength(5);
  expect(names).toBeGreaterThanOrEqual(Math.max(...figures));
});

test('short facts of an action stand two by two on its sheet, and none is lost', async () => {
  const { sections } = outlineOf(await reportOfList(['58194']));
  const actions = sections.filter(({ title }) => title === sheetText.title);
  const sheets = actions.flatMap(({ blocks }) =>
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
  expect(outline.includes('haut de la fourchette')).toBe(shown);
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

describe('where a commune is', () => {
  const coverOf = async (code: string) => {
    const report = await reportOfList([code]);
    return outlineOf(report, await mapOf(report)).cover;
  };

  test.each([
    // Its shape is large enough to be seen; the others are a point.
    ['13004', 'Arles (Bouches-du-Rhône)', 'path'],
    ['26274', 'Rochefourchat (Drôme)', 'circle'],
    ['29155', 'Ouessant (Finistère)', 'circle'],
    // Beaumont-en-Verdunois: nobody lives there.
    ['55039', 'Beaumont-en-Verdunois (Meuse)', 'circle'],
  ])(
    'of %s is on the cover, named, one mark among the communes of its département',
    async (code, place, kind) => {
      const cover = await coverOf(code);
      expect(plain(cover?.scene.title ?? '')).toBe(
        `Carte de situation : ${place}, parmi les communes de son département.`,
      );
      const nom = place.replace(/ \(.*/, '');
      const [others, here, ...words] = cover?.scene.marks ?? [];
      expect([others?.kind, here?.kind]).toEqual(['path', kind]);
      expect(words.flatMap((mark) => (mark.kind === 'text' ? plain(mark.text) : []))).toEqual([
        nom,
        expect.stringMatching(/^\d+ km$/),
      ]);
      expect(cover?.legend.map(({ name }) => plain(name))).toEqual([
        `Ici : ${nom}`,
        `Autres communes du département (${place.replace(/.*\((.*)\)$/, '$1')})`,
      ]);
      // No tint of a share: one colour for here, one for all the others.
      const fills = cover?.scene.marks.flatMap((mark) =>
        mark.kind === 'path' || mark.kind === 'circle' ? mark.fill : [],
      );
      expect(fills).toEqual(cover?.legend.map(({ colour }) => colour).reverse());
    },
  );

  test('is not drawn of Paris, the only commune of its département, nor told as shares', async () => {
    expect(await coverOf('75056')).toBeUndefined();
    const report = await reportOfList(['58194']);
    const { sections } = outlineOf(report, await mapOf(report));
    expect(sections.map(({ title }) => title)).not.toContain(mapText.title);
  });

  test('is in a Word document, a page and its PDF, with the words of who does not see it', async () => {
    const report = await reportOfList(['58194']);
    const map = await mapOf(report);
    const said = 'Carte de situation : Nevers (Nièvre), parmi les communes de son département.';
    const xml = zipEntries(await docx(report, map)).get('word/document.xml') ?? '';
    expect(plain(xml)).toContain(`descr="${said}"`);
    expect(plain(html(report, map))).toContain(`<figure role="img" aria-label="${said}">`);
  });
});

test('of Bezonvaux, where nobody lives, nobody helps; of the Grand Verdun, the 19 mairies of inhabited communes do', async () => {
  const deserted = outlineOf(await reportOfList(['55050'])).sections;
  expect(deserted.map(({ title }) => plain(title))).not.toContain('Lieux connus');
  expect(plain(JSON.stringify(deserted))).not.toMatch(/La mairie|Qui peut aider/);
  const { actors } = await reportOf('epci', '200049187');
  const [mairies] = actors.filter(({ kind }) => kind === 'mairie');
  expect(mairies?.why).toEqual({ code: 'always-area', communes: 19, some: true });
});
