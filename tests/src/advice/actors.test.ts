import { describe, expect, test } from 'vitest';
import {
  ACTOR_KINDS,
  actorsIn,
  areaContext,
  localActors,
  marksOf,
} from '../../../src/advice/index.ts';
import { actorWhyText } from '../../../src/advice/words.ts';
import type { CommunePlaces } from '../../../src/terms/place.ts';
import { communeLike, NO_PLACE, placeLike } from './territories.ts';

const kindOf = (kind: string, actors: ReturnType<typeof localActors>) =>
  actors.filter((actor) => actor.kind === kind);

test('every kind of actor has a line, even where no list knows any place', () => {
  const actors = localActors(communeLike(), NO_PLACE);
  expect(new Set(actors.map(({ kind }) => kind))).toEqual(new Set(ACTOR_KINDS));
  expect(new Set(actors.map(({ key }) => key)).size).toBe(actors.length);
});

test('where nobody lives, nobody is to be helped: no line', () => {
  expect(localActors(communeLike({ population: 0 }), NO_PLACE)).toEqual([]);
});

describe('the CCAS', () => {
  const ccas = (given: Parameters<typeof communeLike>[0]) =>
    kindOf('ccas', localActors(communeLike(given), NO_PLACE))[0];

  test('is probable from 1 500 inhabitants, to be checked below', () => {
    expect(ccas({ population: 1_500 })).toMatchObject({
      status: 'probable',
      name: 'CCAS de Decize',
    });
    expect(ccas({ population: 1_499 })).toMatchObject({
      status: 'a-verifier',
      why: { code: 'ccas-optional', population: 1_499 },
    });
  });

  test('has a status of its own in Paris, Lyon and Marseille', () => {
    for (const code of ['75056', '69123', '13055']) {
      expect(ccas({ code, population: 500_000 })?.why).toEqual({ code: 'ccas-special-status' });
    }
  });

  test('that the articles cite is present: Nevers, Marigny-les-Usages', () => {
    for (const code of ['58194', '45197'])
      expect(ccas({ code })).toMatchObject({
        status: 'present',
        source: 'lesBonsClics-elus',
        why: { code: 'ccas-cited' },
      });
  });

  test('of a territory counts the communes that the law obliges', () => {
    const communes = [communeLike(), communeLike({ code: '58303', population: 900 })];
    const context = areaContext({ kind: 'epci', code: '245804406', nom: 'CA de Nevers' }, communes);
    const [actor] = kindOf('ccas', actorsIn(context, NO_PLACE));
    expect(actor?.why).toEqual({ code: 'ccas-area', mandatory: 1, communes: 2 });
  });
});

test('a CCAS that a list has is told once, as the list has it', () => {
  const office = placeLike({
    kind: 'autre',
    role: 'ccas',
    nom: 'CCAS de Decize',
    source: 'votreListe',
  });
  const actors = localActors(communeLike(), { inside: [office], outside: [] });
  expect(kindOf('ccas', actors)).toMatchObject([
    { key: office.id, status: 'present', name: 'CCAS de Decize', source: 'votreListe' },
  ]);
  // That of a territory is told by the law: it has others.
  const context = areaContext({ kind: 'epci', code: '245804406', nom: 'CA de Nevers' }, [
    communeLike(),
    communeLike({ code: '58303' }),
  ]);
  const both = kindOf('ccas', actorsIn(context, { inside: [office], outside: [] }));
  expect(both.map(({ why }) => why.code)).toEqual(['ccas-area', 'listed-own']);
});

test('a place that the visitor contacted keeps its list as its source; what no list has is theirs', () => {
  const place = placeLike();
  const marks = { [place.id]: 'contacted', benevoles: 'contacted' } as const;
  const actors = localActors(communeLike(), { inside: [place], outside: [] }, marks);
  expect(actors.filter(({ mark }) => mark !== null)).toMatchObject([
    { key: place.id, mark: 'contacted', status: 'present', source: 'franceServices2024' },
    { key: 'benevoles', mark: 'contacted', status: 'present', source: 'visiteur' },
  ]);
});

test('a structure whose address no list gives is measured from centre to centre', () => {
  const given = { kind: 'autre', distanceKm: 8, atCentre: true, communeNom: 'Imphy' } as const;
  const [, far] = kindOf(
    'associations',
    localActors(communeLike(), {
      inside: [placeLike({ kind: 'autre' })],
      outside: [placeLike(given)],
    }),
  );
  expect(far && actorWhyText(far.why).replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Ailleurs : à Imphy, à 8,0 km à vol d’oiseau, du centre au centre des communes.',
  );
});

describe('places', () => {
  test('found with a door are present, at their distance and with their list as source', () => {
    const near = placeLike({
      communeCode: '58303',
      communeNom: 'Varennes-Vauzelles',
      distanceKm: 3.4,
    });
    const library = placeLike({ kind: 'bibliotheque' });
    const actors = localActors(communeLike(), { inside: [library], outside: [near] });
    expect(kindOf('franceServices', actors)).toMatchObject([
      { status: 'present', distanceKm: 3.4, source: 'franceServices2024', name: near.nom },
    ]);
    expect(kindOf('bibliotheque', actors)).toMatchObject([
      { status: 'present', distanceKm: 0, source: 'bibliotheques2025', key: library.id },
    ]);
  });

  test('that come and go are to be checked', () => {
    const bus = placeLike({ format: 'bus', itinerant: true });
    const [actor] = kindOf(
      'franceServices',
      localActors(communeLike(), { inside: [bus], outside: [] }),
    );
    expect(actor).toMatchObject({ status: 'a-verifier', why: { code: 'listed-itinerant' } });
  });
});

test('no Conseiller numérique is present unless the visitor says so', () => {
  const commune = communeLike({ population: 2_000_000 });
  const [unmarked] = kindOf('conseillerNumerique', localActors(commune, NO_PLACE));
  expect(unmarked).toMatchObject({ status: 'a-verifier', mark: null });
  const marks = { conseillerNumerique: 'present' } as const;
  const [said] = kindOf('conseillerNumerique', localActors(commune, NO_PLACE, marks));
  expect(said).toMatchObject({ status: 'present', source: 'visiteur', mark: 'present' });
});

test('of all kinds, the mairie alone is never said absent, by a choice nor by a link', () => {
  expect(ACTOR_KINDS.filter((key) => !marksOf({ key }).includes('absent'))).toEqual(['mairie']);
  const told = localActors(communeLike(), NO_PLACE, { mairie: 'absent', ccas: 'absent' });
  expect(told.find(({ kind }) => kind === 'mairie')?.mark).toBeNull();
  expect(told.find(({ kind }) => kind === 'ccas')?.mark).toBe('absent');
  const contacted = localActors(communeLike(), NO_PLACE, { mairie: 'contacted' });
  expect(contacted[0]?.mark).toBe('contacted');
});

test('an absent place stays listed, so that the mark can be undone', () => {
  const place = placeLike();
  const actors = localActors(
    communeLike(),
    { inside: [place], outside: [] },
    { [place.id]: 'absent' },
  );
  expect(kindOf('franceServices', actors)).toMatchObject([{ key: place.id, mark: 'absent' }]);
});

test('the same commune and places give the same actors', () => {
  const places = { inside: [placeLike()], outside: [] };
  expect(localActors(communeLike(), places)).toEqual(localActors(communeLike(), places));
});

test('an actor that a France services bears in its name is not said unknown', () => {
  const named = ['France services Pimms Médiation de Lyon', 'France services La Poste de Tende'];
  const inside = named.map((nom, i) => placeLike({ id: `fs-${i}`, kind: 'franceServices', nom }));
  const actors = localActors(communeLike(), { inside, outside: [] });
  const [pimms, operateur, centre] = (['pimms', 'operateur', 'centreSocial'] as const).map(
    (kind) => kindOf(kind, actors)[0],
  );
  expect(pimms?.status).toBe('present');
  expect(pimms && actorWhyText(pimms.why)).toBe(
    'Dans nos listes, sous un autre titre\u00a0: France services Pimms Médiation de Lyon.',
  );
  expect(operateur?.why).toEqual({ code: 'named-in', nom: named[1], others: 0 });
  expect(centre?.why).toEqual({ code: 'to-identify' });
});

test('the mairie of fewer than 100 inhabitants is told as one of few means', () => {
  const whyOf = (population: number) => localActors(communeLike({ population }), NO_PLACE)[0]?.why;
  expect(whyOf(99)).toEqual({ code: 'always', hamlet: true });
  expect(whyOf(100)).toEqual({ code: 'always' });
});

test('the mairie that a list has is told once, as the mairie; its annexes are others', () => {
  const hall = (nom: string) =>
    placeLike({ kind: 'autre', role: 'mairie', nom, source: 'votreListe' });
  const [annex, own] = [hall('Mairie annexe'), hall('MAIRIE DE DECIZE')];
  const library = placeLike({ kind: 'bibliotheque', nom: 'Mairie de Decize' });
  const mairies = kindOf(
    'mairie',
    localActors(communeLike(), { inside: [library, annex, own], outside: [] }),
  );
  expect(
    mairies.map(({ key, name, place, distanceKm }) => [key, name, place?.id, distanceKm]),
  ).toEqual([
    ['mairie', 'Mairie de Decize', own.id, 0],
    [annex.id, 'Mairie annexe', annex.id, 0],
  ]);
  const [alone] = kindOf('mairie', localActors(communeLike(), { inside: [annex], outside: [] }));
  expect(alone?.place).toBeNull();
});

test('a place says how it is known: by a list, by the page, or by its commune alone', () => {
  const whyOf = (given: Parameters<typeof placeLike>[0]) => {
    const place = placeLike(given);
    return localActors(communeLike(), { inside: [place], outside: [] }).find(
      ({ key }) => key === place.id,
    )?.why;
  };
  expect(whyOf({})).toEqual({ code: 'listed-inside' });
  expect(whyOf({ source: 'votreListe' })).toEqual({ code: 'listed-own' });
  expect(whyOf({ source: 'listeDeLaPage' })).toEqual({ code: 'listed-own' });
  expect(whyOf({ adresse: null })).toEqual({ code: 'listed-without-point' });
});

test('only the name of a France services tells another actor in it', () => {
  const library = placeLike({ kind: 'bibliotheque', nom: 'Médiathèque du centre social' });
  const actors = localActors(communeLike(), { inside: [library], outside: [] });
  expect(kindOf('centreSocial', actors)[0]?.why).toEqual({ code: 'to-identify' });
});

test('a place elsewhere that bears the name of a commune may be there; of a territory none is', () => {
  const named = placeLike({
    nom: 'Antenne de Decize',
    communeCode: '58303',
    communeNom: 'Varennes-Vauzelles',
    distanceKm: 4,
  });
  const whyOf = (actors: ReturnType<typeof localActors>) =>
    actors.find(({ key }) => key === named.id)?.why;
  const places = { inside: [], outside: [named] };
  expect(whyOf(localActors(communeLike(), places))).toHaveProperty('named', true);
  const context = areaContext({ kind: 'selection', code: null, nom: 'Decize' }, [
    communeLike(),
    communeLike({ code: '58194' }),
  ]);
  expect(whyOf(actorsIn(context, places))).not.toHaveProperty('named');
});

describe('the intercommunalité', () => {
  const office = (given: Parameters<typeof placeLike>[0]) =>
    placeLike({
      kind: 'autre',
      nom: 'Communauté de communes Sud Nivernais',
      communeCode: '58303',
      distanceKm: 4,
      ...given,
    });
  const told = (inside: CommunePlaces['inside'], outside: CommunePlaces['outside']) =>
    kindOf('intercommunalite', localActors(communeLike(), { inside, outside })).map(
      ({ why }) => why.code,
    );

  test('is one more line for a commune that is a member, none on an island', () => {
    expect(told([], [])).toEqual(['member']);
    expect(kindOf('intercommunalite', localActors(communeLike({ epci: null }), NO_PLACE))).toEqual(
      [],
    );
  });

  test('is told by its office alone, where a list has it here, or near by under its name', () => {
    expect(told([office({ role: 'intercommunalite', distanceKm: 0 })], [])).toEqual([
      'listed-inside',
    ]);
    expect(told([], [office({ role: 'intercommunalite' })])).toEqual(['listed-near']);
    expect(told([], [office({ nom: 'Autre' }), office({})])).toEqual([]);
  });

  test('is told beside an office of another, or another place of its name', () => {
    expect(told([], [office({ role: 'intercommunalite', nom: 'CC Autre' })])).toEqual([
      'listed-near',
      'member',
    ]);
    expect(told([], [office({ role: 'associations' })])).toEqual(['member']);
    expect(told([], [office({ kind: 'bibliotheque' })])).toEqual(['member']);
  });
});
