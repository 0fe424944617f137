// Who carries an action where the law puts another authority in the place of a département or of a région.
import { describe, expect, test } from 'vitest';
import { authorityOf, epciCarrier } from '../../../src/advice/actions/effort.ts';
import {
  type ActionId,
  actionFor,
  actorsIn,
  areaContext,
  communeContext,
  localActors,
} from '../../../src/advice/index.ts';
import { carrierText } from '../../../src/advice/words.ts';
import { diagnoseArea, estimate } from '../../../src/index.ts';
import type { CommuneProfile } from '../../../src/terms/commune.ts';
import type { Area } from '../../../src/terms/estimate.ts';
import type { CommunePlaces } from '../../../src/terms/place.ts';
import { REFERENCE_MODEL } from '../../golden/reference.ts';
import { communeLike, NO_PLACE, placeLike } from './territories.ts';

test.each([
  ['departement', '58', 'Département'],
  ['departement', '974', 'Département'],
  ['departement', '976', 'Département'],
  ['departement', '75', 'Ville de Paris'],
  ['departement', '67', 'Collectivité européenne d’Alsace'],
  ['departement', '68', 'Collectivité européenne d’Alsace'],
  ['departement', '69', 'Département du Rhône et Métropole de Lyon'],
  ['departement', '2A', 'Collectivité de Corse'],
  ['departement', '2B', 'Collectivité de Corse'],
  ['departement', '972', 'Collectivité territoriale de Martinique'],
  ['departement', '973', 'Collectivité territoriale de Guyane'],
  ['region', '94', 'Collectivité de Corse'],
  ['region', '02', 'Collectivité territoriale de Martinique'],
  ['region', '03', 'Collectivité territoriale de Guyane'],
  ['region', '27', 'Région'],
  ['departement', undefined, 'Département'],
] as const)('%s %s: %s', (level, code, name) => {
  expect(carrierText(authorityOf(level, code))).toBe(name);
});

test.each([
  ['200046977', 'Métropole de Lyon'],
  ['200057867', 'Établissement public territorial (EPT)'],
  ['200067916', 'Intercommunalité'],
])('the intercommunalité %s: %s', (code, name) => {
  expect(carrierText(epciCarrier(code))).toBe(name);
});

describe('of a commune, an action is carried by', () => {
  const carrierIn = (id: ActionId, commune: CommuneProfile, places: CommunePlaces = NO_PLACE) =>
    actionFor(
      id,
      estimate(commune, REFERENCE_MODEL),
      localActors(commune, places),
      communeContext(commune),
    )?.carrier;
  const island = communeLike({ code: '29083', epci: null, population: 2_000 });
  const desk = placeLike();
  const [inside, outside] = [
    { inside: [desk], outside: [] },
    { inside: [], outside: [placeLike({ ...desk, communeCode: '58303', distanceKm: 4 })] },
  ];

  test.each([
    ['its intercommunalité', 'equilibrer-lieux', communeLike(), 'epci'],
    [
      'the Métropole de Lyon',
      'equilibrer-lieux',
      communeLike({ code: '69123', epci: { code: '200046977', nom: 'Métropole de Lyon' } }),
      'metropole-de-lyon',
    ],
    ['its département, on an island', 'equilibrer-lieux', island, 'departement'],
    [
      'the authority that Corsica has in the place of one',
      'equilibrer-lieux',
      communeLike({ epci: null, departement: { code: '2A', nom: 'Corse-du-Sud' } }),
      'collectivite-de-corse',
    ],
    ['its mairie, where nobody else may', 'diagnostic-intercommunal', island, 'mairie'],
    ['its mairie', 'former-accueil', communeLike(), 'mairie'],
    [
      'the Ville de Paris',
      'former-accueil',
      communeLike({ code: '75056', epci: null }),
      'ville-de-paris',
    ],
    ['its CCAS, or that of its EPCI', 'analyse-besoins-sociaux', communeLike(), 'ccas'],
    ['its CCAS alone, on an island', 'analyse-besoins-sociaux', island, 'ccas-alone'],
    [
      'its CCAS alone, where it has a status of its own',
      'analyse-besoins-sociaux',
      communeLike({ code: '13055', population: 870_000 }),
      'ccas-alone',
    ],
    [
      'its mairie, where a CCAS is to be checked',
      'analyse-besoins-sociaux',
      communeLike({ population: 400 }),
      'mairie',
    ],
  ] as const)('%s: %s', (_, id, commune, carrier) => {
    expect(carrierIn(id, commune)).toBe(carrier);
  });

  test('its France services, when that one is there and not near by', () => {
    const small = { ...island, population: 400 };
    expect(carrierIn('aidants-connect', small, inside)).toBe('franceServices');
    expect(carrierIn('aidants-connect', small, outside)).toBe('mairie');
  });
});

describe('of a territory, an action is carried by', () => {
  const carrierOver = (
    id: ActionId,
    area: Area,
    communes: readonly CommuneProfile[],
    places: CommunePlaces = NO_PLACE,
  ) => {
    const context = areaContext(area, communes);
    const actors = actorsIn(context, places);
    return actionFor(id, diagnoseArea(area, communes, REFERENCE_MODEL), actors, context)?.carrier;
  };
  const communesOf = (...given: readonly Parameters<typeof communeLike>[0][]) =>
    given.map((one, i) => communeLike({ code: `5809${i}`, ...one }));
  const selection = { kind: 'selection', code: null, nom: 'Liste' } as const;
  const epci = { kind: 'epci', code: '200067916', nom: 'CC Sud Nivernais' } as const;
  const there = { departement: { code: '03', nom: 'Allier' } };
  const other = { epci: { code: '200071140', nom: 'CA Moulins Communauté' } };
  const alone = { epci: null };

  test.each([
    ['a région', { kind: 'region', code: '27', nom: 'Bourgogne-Franche-Comté' }, {}, 'region'],
    [
      'Corsica',
      { kind: 'region', code: '94', nom: 'Corse' },
      { region: { code: '94', nom: 'Corse' } },
      'collectivite-de-corse',
    ],
    ['a département', { kind: 'departement', code: '58', nom: 'Nièvre' }, {}, 'departement'],
    [
      'one of Alsace',
      { kind: 'departement', code: '67', nom: 'Bas-Rhin' },
      { departement: { code: '67', nom: 'Bas-Rhin' } },
      'collectivite-d-alsace',
    ],
  ] as const)('the authority of %s', (_, area, given, carrier) => {
    expect(carrierOver('former-accueil', area, communesOf(given, given))).toBe(carrier);
  });

  test.each([
    ['of one EPCI: by it', [{}, {}], 'epci'],
    ['of one département: by that', [{}, other], 'departement'],
    ['of several, and no EPCI in common: by each EPCI', [{}, { ...there, ...other }], 'epcis'],
    ['of islands of two départements: by these', [alone, { ...there, ...alone }], 'departement'],
    ['of one commune: by it', [{}], 'mairie'],
  ] as const)('a selection %s', (_, given, carrier) => {
    expect(carrierOver('former-accueil', selection, communesOf(...given))).toBe(carrier);
  });

  test.each([
    ['CIAS du Sud Nivernais', 'ccas', 'cias'],
    ['Centre intercommunal d’action sociale', 'ccas', 'cias'],
    ['CCAS de Decize', 'ccas', 'epci'],
    // It is another actor that has the word in its name.
    ['Association intercommunale', 'associations', 'epci'],
  ] as const)(
    'where a list has « %s », what the law asks of a CCAS: %s, %s',
    (nom, role, carrier) => {
      const places = { inside: [placeLike({ kind: 'autre', role, nom })], outside: [] };
      const communes = communesOf({}, {});
      expect(carrierOver('analyse-besoins-sociaux', epci, communes, places)).toBe(carrier);
      expect(carrierOver('reunir-acteurs', epci, communes, places)).toBe('epci');
    },
  );

  test('no CIAS, where none is listed', () => {
    expect(carrierOver('analyse-besoins-sociaux', epci, communesOf({}, {}))).toBe('epci');
  });
});

test('overseas, where LaCollecte.tech may not act, equipment is asked for elsewhere', () => {
  const linkIn = (commune: CommuneProfile) =>
    actionFor(
      'equiper-menages',
      estimate(commune, REFERENCE_MODEL),
      localActors(commune, NO_PLACE),
      communeContext(commune),
    )?.link.href;
  expect(linkIn(communeLike())).toBe('https://www.lacollecte.tech');
  expect(linkIn(communeLike({ code: '97411', territory: 'overseasUrban' }))).toBe(
    'https://lesbases.anct.gouv.fr',
  );
});
