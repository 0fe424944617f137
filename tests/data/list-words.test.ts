// What the report of a list says, whatever its communes: one is never several, the sea is told on islands alone, and
// no EPCI where there is none.
import { expect, test } from 'vitest';
import { territoryText } from '../../cli/territory-text.ts';
import { noteOutline } from '../../reports/council/documents.ts';
import { councilOfTerritory } from '../../reports/council/source.ts';
import { territoryReport } from '../../reports/report.ts';
import { isIsland } from '../../src/terms/zone.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);
const communes = await allCommunes(store);
const model = await store.model();

const plain = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');

async function textOf(codes: readonly string[]): Promise<string> {
  const opened = await territories.open({ kind: 'list', codes });
  const { area, communes: own, sources } = opened;
  const places = await territories.places(own);
  const wider = await territories.wider(opened);
  const provenance = { dataset: 'x', software: '1.0.0', day: '2026-11-28', address: null };
  const report = territoryReport({
    area,
    communes: own,
    model,
    sources,
    places,
    wider,
    provenance,
  });
  const note = JSON.stringify(noteOutline(councilOfTerritory(report, '')).sections);
  return plain(`${territoryText(report)}${note}`);
}

/** A number of nought or one with a plural, or one of a kind that are several. */
const PLURAL =
  /(?<![\d,.–] ?|\d |article |n° )\b[01] (?!fois\b|mois\b|dans\b|sans\b|vers\b|puis\b|pas\b|plus\b|moins\b)\p{Ll}+[sx]\b|(?<!\d |,)\b[01] (?:commune|lieu|habitant|personne)s?(?: choisie)? (?:sont|ont|n’ont|vivent)\b/gu;

/** The first commune of each département, alone and with a middle one. */
const LISTS = [...new Set(communes.map(({ departement }) => departement.code))].flatMap((code) => {
  const own = communes.filter(({ departement }) => departement.code === code);
  const picked = [own[0], own[Math.floor(own.length / 2)]];
  const codes = picked.flatMap((commune) => (commune === undefined ? [] : [commune.code]));
  return [codes.slice(0, 1), codes];
});
const ISLANDS = communes.filter(({ code }) => isIsland(code)).map(({ code }) => [code]);

test('a list of one or two communes of each département, or of an island, agrees in number; the sea is told on islands', async () => {
  expect(ISLANDS).toHaveLength(24);
  for (const codes of [...LISTS, ...ISLANDS]) {
    const text = await textOf(codes);
    expect(text.match(PLURAL) ?? [], codes.join()).toEqual([]);
    if (!codes.every(isIsland)) expect(text, codes.join()).not.toMatch(/la mer\b/);
  }
}, 120_000);

test('the law sees what it forbids', () => {
  const wrong = ['1 communes sur 1', '0 communes', 'ici 1 commune sont', '1 lieu ont'];
  for (const text of wrong) expect(text.match(PLURAL), text).not.toBeNull();
  for (const text of ['11 communes', '1 fois', '0,1 points', '2 000 habitants', '1 commune est'])
    expect(text.match(PLURAL), text).toBeNull();
});

test('the four islands without EPCI, alone or together, are told of none', async () => {
  const alone = communes.filter(({ epci }) => epci === null).map(({ code }) => code);
  expect(alone).toEqual(['22016', '29083', '29155', '85113']);
  for (const codes of [...alone.map((code) => [code]), alone]) {
    const text = await textOf(codes);
    const body = text
      .slice(0, text.indexOf(' Sources '))
      .replace('publiés en 2019 pour des EPCI', '');
    expect(body.match(/.{40}(?:intercommunal|EPCI).{20}/gi) ?? [], codes.join()).toEqual([]);
  }
});
