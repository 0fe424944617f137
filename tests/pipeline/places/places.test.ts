// The places that ship, from rows as the lists write them. docs/ADVICE.md §3.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BIBLIOTHEQUES } from '../../../pipeline/sources/bibliotheques.ts';
import { FRANCE_SERVICES } from '../../../pipeline/sources/franceServices.ts';
import type { CommuneRow } from '../../../pipeline/steps/join.ts';
import { buildPlaces } from '../../../pipeline/steps/places/build-places.ts';
import { nearestOutside } from '../../../pipeline/steps/places/nearest.ts';
import { readableAddress, readableName } from '../../../pipeline/steps/places/place-text.ts';
import { TableError } from '../../../pipeline/table-error.ts';
import { decodePlaces, FORMAT } from '../../../src/files/index.ts';
import { kilometresBetween } from '../../../src/maths/great-circle.ts';
import { departementOf } from '../../../src/terms/commune.ts';

function commune(code: string, nom: string, latitude: number, longitude: number): CommuneRow {
  return {
    code,
    nom,
    departement: departementOf(code),
    departement_nom: '',
    region: '27',
    region_nom: '',
    epci: null,
    epci_nom: null,
    population: 1_000,
    latitude,
    longitude,
    codes_postaux: [],
  };
}

const NEVERS = commune('58194', 'Nevers', 46.99, 3.16);
const MARZY = commune('58160', 'Marzy', 46.98, 3.09);
const CUFFY = commune('18082', 'Cuffy', 46.96, 3.05); // Across the Allier, in the Cher.
const YEU = commune('85113', "L'Île-d'Yeu", 46.71, -2.34);
const COMMUNES = [NEVERS, MARZY, CUFFY, YEU];

const service = (given: Readonly<Record<string, string>>) =>
  FRANCE_SERVICES.row.parse({
    id: '1',
    nom: 'France services de Nevers',
    adresse: '20 Rue Henri Fraisot',
    complement_adresse: '',
    code_postal: '58000',
    code_insee: '58194',
    latitude: '46.99',
    longitude: '3.12',
    telephone: '03 86 59 59 00',
    lundi: '09:00 - 12:00 / 13:30 - 17:00',
    mardi: '00:00 - 00:00',
    mercredi: '',
    jeudi: '',
    vendredi: '',
    samedi: '',
    prise_rdv: 'Oui',
    format: 'Fixe',
    ...given,
  });

const library = (given: Readonly<Record<string, string>>) =>
  BIBLIOTHEQUES.row.parse({
    id: 'LI1',
    nom: 'MEDIATHEQUE  JEAN-JAURES',
    adresse: '17 RUE JEAN JAURES',
    code_postal: '58000',
    code_insee: '58194',
    latitude: '46.99',
    longitude: '3.17',
    type: 'Bâtiment ouvert',
    heures_ouverture_hebdo: '37.5',
    nombre_salaries: '18',
    nombre_benevoles: '',
    wifi: 'Oui',
    dimanche: '',
    ...given,
  });

function built(
  services: readonly Parameters<typeof service>[0][],
  libraries: readonly Parameters<typeof library>[0][] = [],
) {
  return buildPlaces(
    {
      franceServices: services.map(service),
      bibliotheques: libraries.map(library),
      aidantsConnect: [],
      annuaire: [],
      mediation: null,
    },
    { communes: COMMUNES, sirens: new Map(), former: [] },
  );
}
const asked = { file: 'actors/58.json', dataset: 'essai' };
const places = (departement: string, { files }: ReturnType<typeof built>) =>
  decodePlaces(asked, { format: FORMAT, ...asked, ...files.get(departement) });

describe('a place, from its row to the page', () => {
  test('a France services keeps hours, phone, format and appointment', () => {
    const [place] = places('58', built([{}]));
    expect(place).toMatchObject({
      id: 'franceServices:1',
      adresse: '20 rue Henri Fraisot',
      communeNom: 'Nevers',
      telephone: '03 86 59 59 00',
      weeklyHours: 6.5,
      format: 'fixed',
      itinerant: false,
      byAppointment: true,
      source: 'franceServices2024',
    });
    expect(place?.hours?.[1]).toEqual([]);
  });

  test('a library keeps what is published, and null for what is not', () => {
    const [place] = places('58', built([], [{}]));
    expect(place).toMatchObject({
      nom: 'Médiathèque Jean-Jaurès',
      weeklyHours: 37.5,
      staff: 18,
      volunteers: null,
      wifi: true,
      openOnSunday: null,
    });
  });

  test('buses and touring services are said to come and go', () => {
    const found = places(
      '58',
      built([{ format: 'Bus_équivalent' }, { id: '2', nom: 'B', format: 'Itinérante' }]),
    );
    expect(found.map(({ format, itinerant }) => [format, itinerant])).toEqual([
      ['bus', true],
      ['touring', true],
    ]);
  });
});

describe('what the lists get wrong', () => {
  test('a point far from its commune, or absent, becomes the centre of the commune', () => {
    const result = built([{ latitude: '43.28' }], [{ latitude: '', longitude: '' }]);
    expect(result.counts.points).toBe(2);
    for (const { latitude, longitude } of places('58', result)) {
      expect([latitude, longitude]).toEqual([46.99, 3.16]);
    }
  });

  test('the same place twice is kept once, two libraries of one name are both kept', () => {
    const twice = built([{}, { id: '2', complement_adresse: 'Bourg' }]);
    expect(twice.counts.twins).toBe(1);
    expect(places('58', twice).map(({ id }) => id)).toEqual(['franceServices:2']);
    const two = built([], [{}, { id: 'LI2', adresse: 'Place Mossé' }]);
    expect(places('58', two)).toHaveLength(2);
  });

  test('a shelf at someone’s home is published without name nor address', () => {
    const { counts, files } = built(
      [],
      [{ nom: 'Domicile de Mme Untel' }, { id: 'LI2', nom: 'Jeanne UNTEL' }],
    );
    expect(counts.homes).toBe(2);
    expect(JSON.stringify(files.get('58'))).not.toMatch(/untel|jaures/i);
  });

  test.each([
    ['Bibliothèque de Nevers (fermé)', 'closed'],
    ['Bibliothèque de Ollé - Fermée', 'closed'],
    ['Bibliothèque de Huillé INACTIF', 'closed'],
    ['Magasin Cosmao Dumanoir', 'noDoor'],
    ['Médiathèque des collectivités', 'noDoor'],
    ['Bibliothèque du service archéologique', 'heritage'],
    ['Musée Stendhal', 'heritage'],
    ["Bibliothèque d'étude et du patrimoine", 'heritage'],
    ['Bibliothèque patrimoniale', 'heritage'],
  ] as const)('%s is left out, and told: %s', (nom, reason) => {
    const { kept, counts } = built([], [{ nom }]);
    expect([kept.bibliotheques, counts.leftOut[reason]]).toEqual([0, [nom]]);
  });

  test.each([
    'Bibliothèque, fermée le lundi',
    'Médiathèque de la Ferme Du Buisson',
    'Médiathèque-Musée Agora',
    'Bibli et patrimoine',
    'Bibliothèque-musée Inguimbertine',
  ])('%s is a place', (nom) => {
    expect(built([], [{ nom }]).kept.bibliotheques).toBe(1);
  });

  test.each([
    ['Médiabus Titang', true],
    ['Prêt aux collectivités - Bibliobus', true],
    ['Lecture publique itinérante', true],
    ['Médiathèque La Navette', false],
  ] as const)('%s comes and goes: %s', (nom, itinerant) => {
    expect(places('58', built([], [{ nom }]))[0]?.itinerant).toBe(itinerant);
  });

  test('a commune that the list does not have stops the pipeline, by name', () => {
    expect(() => built([{ code_insee: '58999' }])).toThrow(TableError);
    expect(() => built([{ code_insee: '58999' }])).toThrow(/58999/);
  });
});

describe('the neighbours that a département ships', () => {
  test('cross the border of the département', () => {
    const found = places('18', built([{}]));
    expect(found.map(({ communeCode }) => communeCode)).toEqual(['58194']);
  });

  test('never cross the sea', () => {
    expect(places('85', built([{}]))).toEqual([]);
  });
});

test('the k-d tree finds the nearest places that looking at all of them finds', () => {
  const coordinate = fc.record({
    latitude: fc.double({ min: 42, max: 51, noNaN: true }),
    longitude: fc.double({ min: -4, max: 8, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(coordinate, { minLength: 1, maxLength: 60 }),
      coordinate,
      (points, here) => {
        const all = points.map((point, i) => ({
          ...point,
          commune: { code: i % 2 ? '58194' : '18082' },
        }));
        const asked = { code: '58194', ...here };
        const found = nearestOutside(all, 3)(asked).map((place) => kilometresBetween(asked, place));
        const sorted = all
          .filter((place) => place.commune.code !== '58194')
          .map((place) => kilometresBetween(asked, place))
          .sort((a, b) => a - b)
          .slice(0, 3);
        expect(found).toHaveLength(sorted.length);
        found.forEach((distance, i) => {
          expect(distance).toBeCloseTo(sorted[i] ?? Number.NaN, 6);
        });
      },
    ),
  );
});

test.each([
  [
    'BIBLIOTHÈQUE MUNICIPALE ÉMILE HENRIOT',
    'Nesles-la-Vallée',
    'Bibliothèque municipale Émile Henriot',
  ],
  ['Dépôt de Faycelles', 'Faycelles', 'Dépôt de livres de Faycelles'],
  ['Bibliothèque \\', 'Cairanne', 'Bibliothèque'],
  ['UTAMS SUD Molsheim', 'Molsheim', 'UTAMS Sud Molsheim'],
  ['MEDIATHEQUE DE MEZOS', 'Mézos', 'Médiathèque de Mézos'],
  ['Bibliotheque De Chabreloche', 'Chabreloche', 'Bibliothèque de Chabreloche'],
  ['Médiathèque Elsa TRIOLET', 'Arcueil', 'Médiathèque Elsa Triolet'],
  ['Médiathèque Jean-Jaurès (L12445)', 'Nevers', 'Médiathèque Jean-Jaurès'],
  ['Médiathèque &lt;Robert Desnos&lt;', 'Bagneux', 'Médiathèque « Robert Desnos »'],
  [
    "ASLC (Association d'Assistance Scolaire Linguistique et Culturelle)",
    'Paris',
    "ASLC (Association d'Assistance scolaire Linguistique et Culturelle)",
  ],
  [
    'INSERTION TRAVAIL EDUCATION CULTURE (ITEC)',
    'Lyon',
    'Insertion Travail Éducation Culture (ITEC)',
  ],
  ['C.C.A.S. ORCHIES', 'Orchies', 'C.C.A.S. Orchies'],
  ['MDPH DU GARD', 'Nîmes', 'MDPH du Gard'],
  ['SDSEI HAUT-BEARN', 'Pau', 'SDSEI Haut-Bearn'],
  ['CRPE (CENTRE DE RESSOURCE)', 'Lyon', 'CRPE (Centre de Ressource)'],
  ['ASSOC.A LIVRES OUVERTS', 'Agen', 'Assoc.a Livres Ouverts'],
  ['ESPACE ST PIERRE', 'Agen', 'Espace Saint Pierre'],
  ['CHRISTIAN STRAUSS', 'Agen', 'Christian Strauss'],
  ["Bibliothèque - SIVOM d'Aignay-le-Duc", 'Aignay-le-Duc', "Bibliothèque - SIVOM d'Aignay-le-Duc"],
])('%s is written as people would', (raw, nom, expected) => {
  expect(readableName(raw, nom)).toBe(expected);
});

test.each([
  ['11 AVENUE PIERRE CURIE', '11 avenue Pierre Curie'],
  ['10 Bis Rue de la Sonnette', '10 bis rue de la Sonnette'],
  ['31 B RUE GAMBETTA', '31 B rue Gambetta'],
  ["place de L'Hôtel de Ville", "place de l'Hôtel de Ville"],
  ['187 rue des Jacquets. 43 580 Monistrol', '187 rue des Jacquets'],
  ['4 rue Mirangron, Nevers', '4 rue Mirangron'],
  ['RUE DU  GENERAL  DE  GAULLE', 'Rue du Général de Gaulle'],
  ['#NAME?', null],
  ['X X X', null],
  ['8', null],
  [null, null],
])('the address %s', (raw, expected) => {
  expect(readableAddress(raw, 'Nevers')).toBe(expected);
});
