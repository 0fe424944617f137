// What producers cut, shorten or lose, written out: from cells as their lists have them, and over all that ships.
import { expect, test } from 'vitest';
import { mendedForms } from '../../../pipeline/steps/places/mended-forms.ts';
import {
  libraryName,
  readableAddress,
  readableName,
} from '../../../pipeline/steps/places/place-text.ts';
import {
  uncut,
  wayNames,
  wordsOf,
  writtenOut,
} from '../../../pipeline/steps/places/written-out.ts';
import { shippedStore } from '../../shipped.ts';

test.each([
  [
    'Bibliothèque municipale de St Erme Outre Ramecourt',
    'Saint-Erme-Outre-et-Ramecourt',
    'Bibliothèque municipale de Saint-Erme-Outre-et-Ramecourt',
  ],
  [
    'Relais de St Martin la Cluze',
    'Saint-Martin-de-la-Cluze',
    'Relais de Saint-Martin-de-la-Cluze',
  ],
  ['Bibliothèque de Ste-Marie', 'Sainte-Marie', 'Bibliothèque de Sainte-Marie'],
  ['CENTRE SOCIAL ST JUST', 'Marseille', 'Centre Social Saint Just'],
  [
    'Mediatheque intercommunale de le Brie champenoise',
    'Montmirail',
    'Médiathèque intercommunale de la Brie champenoise',
  ],
  [
    "Communauté d'Agglomération de le Région de Château-Thierry",
    'Château-Thierry',
    "Communauté d'agglomération de la Région de Château-Thierry",
  ],
  ['Bibliothèque De Le Noyer', 'Le Noyer', 'Bibliothèque du Noyer'],
  ['Bibliothèque de les Ageux', 'Les Ageux', 'Bibliothèque des Ageux'],
  ['Bibliothèque Pierre Tardy.', 'Les Portes-en-Ré', 'Bibliothèque Pierre Tardy'],
  ['Association agir pour l insertion', 'Saint-Denis', "Association agir pour l'insertion"],
  ['Médiathèque Copernic- Noirétable', 'Noirétable', 'Médiathèque Copernic - Noirétable'],
  ['Bibliothèque -Foyer Rural', 'Roujan', 'Bibliothèque - Foyer Rural'],
  ['Médiathèque des Ponts- de-Cé', 'Les Ponts-de-Cé', 'Médiathèque des Ponts-de-Cé'],
  ['Médiathèque Le Mesnil -Amelot', 'Le Mesnil-Amelot', 'Médiathèque Le Mesnil-Amelot'],
])('the name %s, at %s, is %s', (written, commune, read) => {
  expect(readableName(written, commune)).toBe(read);
});

test.each([
  ['place de le Mairie', 'Estillac', 'place de la Mairie'],
  ['Carrer de les Escoles', 'Villelongue-dels-Monts', 'Carrer de les Escoles'],
  [
    '181 avenue Daumesnil, Se reporter au planning des permanences.',
    'Paris',
    '181 avenue Daumesnil, Se reporter au planning des permanences',
  ],
  ["46 chemin de l'Excelsior , Hyères Est", 'Hyères', "46 chemin de l'Excelsior, Hyères Est"],
  ['Place du 84e R.I.', 'Landrecies', 'Place du 84e R.I.'],
  ['. . Mairie', 'Lesmont', 'Mairie'],
  ['7 Cité d Antin', 'Paris', "7 Cité d'Antin"],
  ['2 rue de l Église', 'Meudon', "2 rue de l'Église"],
  ['3 place de L Hôtel de Ville', 'Cergy', "3 place de l'Hôtel de Ville"],
  ['6 d Avenue de Verdun', 'Stenay', '6 d avenue de Verdun'],
  ['Avenue de hambourg', 'Marseille', 'Avenue de Hambourg'],
  ['6 rue des fabres', 'Marseille', '6 rue des Fabres'],
  ['12 rue du 8 mai 1945', 'Marseille', '12 rue du 8 mai 1945'],
  ['44 place ST Corentin', 'Quimper', '44 place Saint Corentin'],
  ['2 rue ST vincent de paul', 'Montmirail', '2 rue Saint Vincent de Paul'],
  ['21 avenue avenue Victor Hugo', 'Cannes', '21 avenue Victor Hugo'],
  ['nc rue des gantiers', 'Saint-Martin-de-la-Cluze', 'rue des Gantiers'],
  ['3 Grande Rue', 'Corbigny', '3 Grande Rue'],
  ['57 grande rue', 'Urcel', '57 grande rue'],
  ["12 GRAND'RUE", 'Urcel', "12 Grand'Rue"],
  ['26 RUE DE LA PLACE', 'Urcel', '26 rue de la Place'],
  ['21 rue du Grand Chemin', 'Urcel', '21 rue du Grand Chemin'],
  ['5 la place', 'Éperlecques', '5 la place'],
  ['32, grande rue', 'Grenant', '32, grande rue'],
  // Cut by their lists: what is left leads nowhere.
  ['90 rue', 'Urcel', null],
  ['261', 'Auxon', null],
  ['nc nc nc', 'Chichilianne', null],
  ['10 place du B', 'Hyères', null],
  ['3 place du G', 'Villegouge', null],
  ['4 rue de l E', 'Arveyres', null],
  ['4 rue des éc', 'Warmeriville', null],
  ['variable', 'Paris', null],
  [
    '18 avenue Charles-Henri de Cossé Brissac - Saint M',
    "Vallons-de-l'Erdre",
    '18 avenue Charles-Henri de Cossé Brissac',
  ],
  [
    'Route Aimé Césaire- Cité Raymond Pohie',
    'Le Prêcheur',
    'Route Aimé Césaire - Cité Raymond Pohie',
  ],
  ["245 rue de l''Abbaye", 'Hénin-Beaumont', "245 rue de l'Abbaye"],
  [
    'Forum des Halles, niveau -3, 4 rue du Cinéma',
    'Paris',
    'Forum des Halles, niveau -3, 4 rue du Cinéma',
  ],
])('the address %s, at %s, is %s', (written, commune, read) => {
  expect(readableAddress(written, commune)).toBe(read);
});

test.each([
  [
    "Réseau Médiathèque d'Hyères - Bibliothèque de l'Ile de Porqu",
    'Hyères',
    "Réseau Médiathèque d'Hyères - Bibliothèque de l'Ile…",
  ],
  [
    "ASSOCIATION DE GESTION ET D'ANIMATION DE LA BIBLIOTHEQUE D'E",
    'Évette-Salbert',
    "ASSOCIATION DE GESTION ET D'ANIMATION DE LA BIBLIOTHEQUE…",
  ],
  [
    "Bibliothèque De L'association du Foyer Rural de Cernay la Vi",
    'Cernay-la-Ville',
    "Bibliothèque De L'association du Foyer Rural de Cernay-la-Ville",
  ],
  [
    'Bibliothèque municipale de Escueillens-et-Saint-Just-de-Béle',
    'Escueillens-et-Saint-Just-de-Bélengard',
    'Bibliothèque municipale de Escueillens-et-Saint-Just-de-Bélengard',
  ],
  // Whole, by chance of that length; and shorter.
  [
    'Bibliothèque - Andrézieux-Bouthéon - Bibliothèque le Passage',
    'Andrézieux-Bouthéon',
    'Bibliothèque - Andrézieux-Bouthéon - Bibliothèque le Passage',
  ],
  ['Bibliothèque de Porqu', 'Hyères', 'Bibliothèque de Porqu'],
])('a name that its list cut, %s, ends at a whole word', (written, commune, told) => {
  expect(uncut(written, commune, wordsOf(['Librairie du Passage']))).toBe(told);
});

/** What no text keeps once it is written out. */
const FAULTS =
  /(?<![\p{L}.'’])(?:St|Ste|ST|STE)[ -]\p{L}{2}|(?<!\p{L}|Carrer )de les? |(?<!\d )(?<![\p{L}'’.])[dl] [aeiouhéèêâîô]|(?<=\p{L}{2}) ,|(?<=\p{L}{2})\.$|\( | \)/u;
/** What no address keeps: a way in small letters; "sous", "faubourg" and "onze" are no names. */
const SMALL_WAY =
  /(?<!\p{L})(?:rue|avenue) (?:(?:de|du|des) )?(?!l[ae]s? |nos |onze |treize |sous[ -]|faubourg |grand'|près |dans |pour |vers )\p{Ll}{4,}/u;

test('over all the places that ship, writing out leaves no such form, and done twice changes nothing', async () => {
  const store = shippedStore();
  const seen = new Set<string>();
  const kept = new Set<string>();
  for (const departement of (await store.manifest()).departements.keys()) {
    for (const { id, nom, adresse, communeNom } of await store.places(departement)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const name = (text: string) => mendedForms(writtenOut(text, communeNom), communeNom);
      const address = (text: string) => wayNames(name(text));
      const [told, where] = [name(nom), address(adresse ?? '')];
      if (FAULTS.test(told) || name(told) !== told) kept.add(told);
      if (FAULTS.test(where) || SMALL_WAY.test(where) || address(where) !== where) kept.add(where);
    }
  }
  expect(seen.size).toBeGreaterThan(20_000);
  expect([...kept]).toEqual([]);
}, 240_000);

test.each([
  ['Mairie', 'Bibliothèque de la mairie'],
  ['Mairie de Chameyrat', 'Bibliothèque de la mairie de Chameyrat'],
  ['École', "Bibliothèque de l'école"],
  ['Ancien presbytère', "Bibliothèque de l'ancien presbytère"],
  ['Salle polyvalente', 'Bibliothèque de la salle polyvalente'],
  ['Mairie - Bibliothèque', 'Bibliothèque'],
  ['Commune Saint Gilles du Mene', 'Bibliothèque de Saint-Gilles-du-Mené'],
  ['Commune Le Gouray', 'Bibliothèque du Gouray'],
  ['Médiathèque de la Gare', 'Médiathèque de la Gare'],
  ['Chabathèque', 'Chabathèque'],
  ['Communauté de communes Craon - Bibliothèque de Ballots', 'Bibliothèque de Ballots'],
  ['Communauté de communes Coëvrons médiathèque de Bais', 'Médiathèque de Bais'],
  ['Bibliothèque de Sacé / communauté de communes Mayenne', 'Bibliothèque de Sacé'],
])('a library that its list calls %s is %s', (written, read) => {
  expect(libraryName(written, 'Le Mené')).toBe(read);
});

test.each([
  ['CC Plaine Limagne', 'Communauté de communes Plaine Limagne'],
  [
    'Médiathèque intercommunale de la CC Cœur de Tarentaise',
    'Médiathèque intercommunale de la communauté de communes Cœur de Tarentaise',
  ],
  ["Communauté d'Agglomération du Niortais", "Communauté d'agglomération du Niortais"],
  ['Communauté de Communes des Savanes', 'Communauté de communes des Savanes'],
  ['Communauté de communes pyrénées-cerdagne', 'Communauté de communes Pyrénées-Cerdagne'],
  ['Communauté de communes vienne et gartempe', 'Communauté de communes Vienne et Gartempe'],
  ['Communauté de communes du pays fouesnantais', 'Communauté de communes du pays fouesnantais'],
])('the group of communes that holds %s is written out', (written, read) => {
  expect(readableName(written, 'Nevers')).toBe(read);
});

test('no place that ships hides the group of communes that holds it behind two letters', async () => {
  const store = shippedStore();
  const names: string[] = [];
  for (const departement of (await store.manifest()).departements.keys())
    for (const { nom } of await store.places(departement)) names.push(nom);
  expect(names.length).toBeGreaterThan(25_000);
  expect(names.filter((nom) => /(?<!\p{L})CC \p{Lu}|ommunauté de Communes/u.test(nom))).toEqual([]);
}, 60_000);

test('no library that ships is called by the house that it is in, so that none passes for a town hall', async () => {
  const store = shippedStore();
  const names: string[] = [];
  for (const departement of (await store.manifest()).departements.keys())
    for (const { kind, nom } of await store.places(departement))
      if (kind === 'bibliotheque') names.push(nom);
  expect(names.length).toBeGreaterThan(10_000);
  expect(names.filter((nom) => /^(?:mairie|école|poste|salle)(?!\p{L})/iu.test(nom))).toEqual([]);
}, 60_000);
