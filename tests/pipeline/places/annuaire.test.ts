// The State's local directory, from its table to the card of an actor: address, telephone and hours of an office.
import { expect, test } from 'vitest';
import { AIDANTS_CONNECT } from '../../../pipeline/sources/aidants-connect.ts';
import { ANNUAIRE } from '../../../pipeline/sources/annuaire.ts';
import type { CommuneRow } from '../../../pipeline/steps/join.ts';
import { buildPlaces } from '../../../pipeline/steps/places/build-places.ts';
import { communeContext } from '../../../src/advice/context.ts';
import { localActors, placesAround, recommend } from '../../../src/advice/index.ts';
import { decodePlaces, FORMAT } from '../../../src/files/index.ts';
import { estimate } from '../../../src/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const DECIZE: CommuneRow = {
  code: '58095',
  nom: 'Decize',
  departement: '58',
  departement_nom: 'Nièvre',
  region: '27',
  region_nom: '',
  epci: null,
  epci_nom: null,
  population: 5_000,
  latitude: 46.83,
  longitude: 3.46,
  codes_postaux: ['58300'],
};

const office = (given: Readonly<Record<string, string>>) =>
  ANNUAIRE.row.parse({
    id: 'x1',
    kind: 'mairie',
    nom: 'Mairie - Decize',
    code_insee: '58095',
    adresse: '1 place du Champ de Foire',
    code_postal: '58300',
    latitude: '46.829',
    longitude: '3.461',
    telephone: '03 86 00 00 00',
    date: '2026-01-05',
    lundi: '09:00 - 12:00 / 13:30 - 17:00',
    mardi: '',
    mercredi: '',
    jeudi: '',
    vendredi: '',
    samedi: '',
    ...given,
  });
const habilitated = AIDANTS_CONNECT.row.parse({
  id: '7',
  nom: 'CCAS DE DECIZE',
  adresse: '',
  code_postal: '58300',
  commune: 'Decize',
  code_insee: '58095',
  siret: '',
  label_france_services: 'non',
});

async function actorsWith(
  rows: readonly ReturnType<typeof office>[],
  aidantsConnect = [habilitated],
) {
  const geography = { communes: [DECIZE], sirens: new Map(), former: [] };
  const { files } = buildPlaces(
    { franceServices: [], bibliotheques: [], aidantsConnect, annuaire: rows, mediation: null },
    geography,
  );
  const asked = { file: 'actors/58.json', dataset: 'essai' };
  const places = decodePlaces(asked, { format: FORMAT, ...asked, ...files.get('58') });
  const commune = await store.commune('58095');
  return { commune, actors: localActors(commune, placesAround(DECIZE, places)) };
}

test('the town hall, the CCAS and the mission locale bear what the directory says of them', async () => {
  const { actors } = await actorsWith([
    office({}),
    office({ id: 'x2', kind: 'ccas', nom: 'CCAS - Decize', telephone: '03 86 11 11 11' }),
    office({ id: 'x3', kind: 'mission_locale', nom: 'Mission locale Nevers Sud Nivernais' }),
  ]);
  const cardOf = (kind: string) => actors.find((actor) => actor.kind === kind);
  expect(cardOf('mairie')).toMatchObject({
    key: 'mairie',
    name: 'Mairie de Decize',
    place: {
      adresse: '1 place du Champ de Foire',
      telephone: '03 86 00 00 00',
      updated: '2026-01',
      source: 'annuaireAdministration',
    },
  });
  expect(cardOf('mairie')?.place?.hours?.[0]).toEqual([
    { from: 540, to: 720 },
    { from: 810, to: 1020 },
  ]);
  // Told by two lists, it is one card, with what each knows.
  expect(cardOf('ccas')).toMatchObject({
    name: 'CCAS de Decize',
    place: { telephone: '03 86 11 11 11', aidantsConnect: true },
  });
  expect(actors.filter(({ kind }) => kind === 'ccas')).toHaveLength(1);
  expect(cardOf('missionLocale')).toMatchObject({ status: 'present', distanceKm: 0 });
});

test('an office in the directory is an address: no advice counts it as a place of help', async () => {
  const plan = async (rows: readonly ReturnType<typeof office>[]) => {
    const { commune, actors } = await actorsWith(rows, []);
    const model = await store.model();
    return recommend(estimate(commune, model), actors, communeContext(commune)).map(({ id }) => id);
  };
  expect(await plan([office({})])).toEqual(await plan([]));
});
