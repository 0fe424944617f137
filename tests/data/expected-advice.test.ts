// The advice of named communes of every kind, written out: what a mayor reads there, to the word.
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/advice/index.ts';
import { reasonText } from '../../src/advice/words.ts';
import { actorsAround as localActorsOf } from '../../src/advise.ts';
import { type Area, advise, adviseArea, diagnoseArea, estimate } from '../../src/index.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();

async function actionsOf(code: string): Promise<readonly Action[]> {
  const [commune, model] = await Promise.all([store.commune(code), store.model()]);
  const places = await store.places(commune.departement.code);
  return advise(commune, estimate(commune, model), places).actions;
}

async function titlesOf(code: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await actionsOf(code)).map(({ id, title }) => [id, title]));
}

/** In the order of the page; the five that are good everywhere are in the test below. */
const EXPECTED: readonly (readonly [
  name: string,
  code: string,
  ids: readonly string[],
  titles: readonly string[],
])[] = [
  [
    'Rochefourchat, 2',
    '26274',
    ['visiter-domicile', 'mutualiser', 'france-services-voisin', 'verifier-carte'],
    [
      'Agir avec l’intercommunalité',
      'Orienter vers France services La Poste de Bourdeaux, à 7,7 km à vol d’oiseau',
    ],
  ],
  [
    'Érone, 9',
    '2B106',
    ['visiter-domicile', 'mutualiser', 'france-services-voisin', 'verifier-carte'],
    [
      'Agir avec l’intercommunalité',
      'Orienter vers France services de Morosaglia - Ponte Leccia, à 11 km à vol d’oiseau',
    ],
  ],
  [
    'Ornes, 9',
    '55394',
    ['visiter-domicile', 'mutualiser', 'france-services-voisin', 'verifier-carte'],
    [
      'Agir avec l’intercommunalité',
      'Orienter vers France services de Verdun, à 13 km à vol d’oiseau',
    ],
  ],
  ['Beaumont-en-Verdunois, 0', '55039', [], []],
  [
    'La Haute-Beaume, 7',
    '05066',
    [
      'visiter-domicile',
      'mutualiser',
      'france-services-voisin',
      'bibliotheque-voisine',
      'verifier-carte',
    ],
    [
      'Agir avec l’intercommunalité',
      'Orienter vers France services Veynes - Antenne d’Aspres-sur-Buëch, à 11 km à vol d’oiseau',
      'S’entendre avec la bibliothèque de la Beaume',
    ],
  ],
  [
    'Saint-Véran, 160',
    '05157',
    [
      'demander-france-services',
      'ateliers-bibliotheque',
      'former-accueil',
      'aller-vers-aines',
      'equiper-menages',
    ],
    [
      'Demander un passage France services à Saint-Véran',
      'Monter des ateliers avec la bibliothèque de Saint-Véran',
    ],
  ],
  [
    'Bessans, 341',
    '73040',
    [
      'demander-france-services',
      'former-accueil',
      'renforcer-bibliotheque',
      'aller-vers-aines',
      'hub-regional',
    ],
    [
      'Demander un passage France services à Bessans',
      'Renforcer la bibliothèque municipale par un médiateur de passage',
    ],
  ],
  [
    'Névache, 362',
    '05093',
    [
      'accueillir-permanence',
      'demander-france-services',
      'former-accueil',
      'mutualiser',
      'aller-vers-aines',
    ],
    ['Demander un passage France services à Névache'],
  ],
  [
    'Larrau, 179',
    '64316',
    [
      'demander-france-services',
      'former-accueil',
      'renforcer-bibliotheque',
      'aller-vers-aines',
      'hub-regional',
    ],
    [
      'Demander un passage France services à Larrau',
      'Renforcer la bibliothèque de Larrau par un médiateur de passage',
    ],
  ],
  [
    'La Malène, 130',
    '48088',
    [
      'demander-france-services',
      'former-accueil',
      'renforcer-bibliotheque',
      'aller-vers-aines',
      'equiper-menages',
    ],
    [
      'Demander un passage France services à La Malène',
      'Renforcer le dépôt lecture de la Malène par un médiateur de passage',
    ],
  ],
  [
    'Vallorcine, 453',
    '74290',
    [
      'demander-france-services',
      'former-accueil',
      'ateliers-bibliotheque',
      'hub-regional',
      'mutualiser',
    ],
    [
      'Demander un passage France services à Vallorcine',
      'Monter des ateliers avec la bibliothèque de Vallorcine',
    ],
  ],
  [
    'Ouessant, 860',
    '29155',
    [
      'aller-vers-aines',
      'ateliers-bibliotheque',
      'appui-france-services',
      'former-accueil',
      'aidants-connect',
    ],
    [
      'Monter des ateliers avec la bibliothèque municipale',
      'Répartir les rôles avec France services La Poste d’Ouessant',
    ],
  ],
  [
    'Île-de-Sein, 263',
    '29083',
    [
      'aller-vers-aines',
      'jour-de-bateau',
      'former-accueil',
      'renforcer-bibliotheque',
      'hub-regional',
    ],
    [
      'Renforcer la bibliothèque associative Saint-Guénolé par un médiateur de passage',
      'Tenir une permanence un jour de bateau, ou par écran, à l’Île-de-Sein',
    ],
  ],
  [
    "L'Île-d'Yeu, 4883",
    '85113',
    [
      'ateliers-bibliotheque',
      'jour-de-bateau',
      'analyse-besoins-sociaux',
      'aidants-connect',
      'aller-vers-aines',
    ],
    [
      'Monter des ateliers avec la médiathèque municipale de l’Île-d’Yeu',
      'Tenir une permanence un jour de bateau, ou par écran, à l’Île-d’Yeu',
    ],
  ],
  [
    'Île-de-Batz, 458',
    '29082',
    ['aller-vers-aines', 'jour-de-bateau', 'former-accueil', 'renforcer-bibliotheque', 'abc-pix'],
    [
      'Tenir une permanence un jour de bateau, ou par écran, à l’Île-de-Batz',
      'Renforcer « Les Mille Feuillets » par un médiateur de passage',
    ],
  ],
  [
    'Terre-de-Bas, 873',
    '97130',
    [
      'aller-vers-aines',
      'accueil-outre-mer',
      'appui-france-services',
      'former-accueil',
      'renforcer-bibliotheque',
    ],
    [
      'Renforcer la bibliothèque municipale par un médiateur de passage',
      'Répartir les rôles avec France services La Poste de Terre-de-Bas',
    ],
  ],
  [
    'La Désirade, 1306',
    '97110',
    [
      'ateliers-bibliotheque',
      'accueil-outre-mer',
      'appui-france-services',
      'former-accueil',
      'abc-pix',
    ],
    [
      'Monter des ateliers avec la bibliothèque Mathias Mathurin',
      'Répartir les rôles avec France services La Poste de La Désirade',
    ],
  ],
  [
    'Maripasoula, 9579',
    '97353',
    [
      'demander-france-services',
      'accueil-outre-mer',
      'abc-pix',
      'equiper-menages',
      'analyse-besoins-sociaux',
    ],
    ['Demander un passage France services à Maripasoula'],
  ],
  [
    'Saül, 277',
    '97352',
    [
      'accueillir-permanence',
      'demander-france-services',
      'accueil-outre-mer',
      'former-accueil',
      'equiper-menages',
    ],
    ['Demander un passage France services à Saül'],
  ],
  [
    'Mamoudzou, 71437',
    '97611',
    [
      'accueil-outre-mer',
      'ateliers-bibliotheque',
      'appui-france-services',
      'equiper-menages',
      'abc-pix',
    ],
    [
      'Monter des ateliers avec la médiathèque de Passamainty',
      'Répartir les rôles avec les 2 espaces France services',
    ],
  ],
  [
    'Saint-Denis, 155634',
    '97411',
    [
      'ateliers-bibliotheque',
      'accueil-outre-mer',
      'appui-france-services',
      'contrat-de-ville',
      'equiper-menages',
    ],
    [
      'Monter des ateliers dans les bibliothèques de Saint-Denis',
      'Répartir les rôles avec France services de Saint-Denis - Le Brûlé',
    ],
  ],
  [
    'Salazie, 7268',
    '97421',
    [
      'appui-france-services',
      'equiper-menages',
      'accueil-outre-mer',
      'analyse-besoins-sociaux',
      'renforcer-bibliotheque',
    ],
    [
      'Renforcer la bibliothèque municipale de Salazie par un médiateur de passage',
      'Répartir les rôles avec France services de Salazie',
    ],
  ],
  [
    'Fort-de-France, 75506',
    '97209',
    [
      'accueil-outre-mer',
      'appui-france-services',
      'analyse-besoins-sociaux',
      'contrat-de-ville',
      'abc-pix',
    ],
    ['Répartir les rôles avec les 3 espaces France services'],
  ],
  [
    'Roubaix, 98286',
    '59512',
    [
      'appui-france-services',
      'contrat-de-ville',
      'equiper-menages',
      'ateliers-bibliotheque',
      'centre-social',
    ],
    ['Monter des ateliers avec la médiathèque de Roubaix'],
  ],
  [
    'Paris, 2103778',
    '75056',
    [
      'coup-de-pouce',
      'appui-france-services',
      'ateliers-bibliotheque',
      'analyse-besoins-sociaux',
      'contrat-de-ville',
    ],
    [
      'Répartir les rôles avec les 10 espaces France services',
      'Monter des ateliers dans les bibliothèques de Paris',
    ],
  ],
  [
    'Marseille, 886040',
    '13055',
    [
      'contrat-de-ville',
      'analyse-besoins-sociaux',
      'appui-france-services',
      'ateliers-bibliotheque',
      'centre-social',
    ],
    [
      'Répartir les rôles avec les 12 espaces France services',
      'Monter des ateliers dans les bibliothèques de Marseille',
    ],
  ],
  [
    'Lyon, 519127',
    '69123',
    [
      'coup-de-pouce',
      'appui-france-services',
      'ateliers-bibliotheque',
      'analyse-besoins-sociaux',
      'contrat-de-ville',
    ],
    [
      'Répartir les rôles avec les 4 espaces France services',
      'Monter des ateliers dans les bibliothèques de Lyon',
    ],
  ],
  [
    'Nevers, 33085',
    '58194',
    [
      'ouvrir-lieu',
      'ateliers-bibliotheque',
      'appui-france-services',
      'contrat-de-ville',
      'abc-pix',
    ],
    [
      'Monter des ateliers avec la médiathèque Jean-Jaurès',
      'Répartir les rôles avec les 2 espaces France services',
      'Vous le faites déjà : un point d’accès numérique au CCAS',
    ],
  ],
  [
    'Nouvoitou, 3911',
    '35204',
    [
      'ateliers-bibliotheque',
      'coup-de-pouce',
      'analyse-besoins-sociaux',
      'france-services-voisin',
      'themes-du-quotidien',
    ],
    [
      'Orienter vers France services Pays de Châteaugiron Communauté, tout près',
      'Vous le faites déjà : des ateliers à la médiathèque',
    ],
  ],
  [
    'Le Pecq, 16059',
    '78481',
    [
      'encadrer-benevoles',
      'france-services-voisin',
      'coup-de-pouce',
      'ateliers-bibliotheque',
      'analyse-besoins-sociaux',
    ],
    [
      'Monter des ateliers dans les bibliothèques du Pecq',
      'Orienter vers France services de La-Celle-Saint-Cloud, tout près',
      'Vous le faites déjà : des bénévoles aux côtés des agents',
    ],
  ],
  [
    'Marigny-les-Usages, 1887',
    '45197',
    [
      'accueillir-permanence',
      'demander-france-services',
      'coup-de-pouce',
      'analyse-besoins-sociaux',
      'renforcer-bibliotheque',
    ],
    [
      'Demander un passage France services à Marigny-les-Usages',
      'Renforcer la bibliothèque municipale par un médiateur de passage',
      'Vous le faites déjà : un point de médiation dans une salle communale',
    ],
  ],
  [
    'Saint-Erme-Outre-et-Ramecourt, 1697',
    '02676',
    [
      'appui-france-services',
      'ateliers-bibliotheque',
      'abc-pix',
      'analyse-besoins-sociaux',
      'former-accueil',
    ],
    [
      'Monter des ateliers avec la bibliothèque municipale de Saint-Erme-Outre-et-Ramecourt',
      'Vous le faites déjà : former avec France services',
    ],
  ],
  [
    'Clamart, 58576',
    '92023',
    [
      'trouver-salle',
      'france-services-voisin',
      'coup-de-pouce',
      'ateliers-bibliotheque',
      'analyse-besoins-sociaux',
    ],
    [
      'Monter des ateliers dans les bibliothèques de Clamart',
      'Orienter vers France services de Fontenay-aux-Roses, tout près',
      'Vous le faites déjà : un lieu de médiation à l’hôtel de ville',
    ],
  ],
  [
    'Bagneux, 44572',
    '92007',
    [
      'trouver-salle',
      'france-services-voisin',
      'coup-de-pouce',
      'ateliers-bibliotheque',
      'analyse-besoins-sociaux',
    ],
    [
      'Monter des ateliers avec la médiathèque intercommunale',
      'Vous le faites déjà : des locaux pour une association',
    ],
  ],
  [
    'Royan, 19425',
    '17306',
    [
      'aller-vers-aines',
      'ateliers-bibliotheque',
      'appui-france-services',
      'analyse-besoins-sociaux',
      'abc-pix',
    ],
    [
      'Monter des ateliers avec la médiathèque municipale',
      'Répartir les rôles avec France services de Royan',
    ],
  ],
  [
    'Neuilly-sur-Seine, 59538',
    '92051',
    [
      'france-services-voisin',
      'coup-de-pouce',
      'ateliers-bibliotheque',
      'analyse-besoins-sociaux',
      'encadrer-benevoles',
    ],
    [
      'Monter des ateliers dans les bibliothèques de Neuilly-sur-Seine',
      'Orienter vers France services de Levallois-Perret, tout près',
    ],
  ],
  [
    'Saint-Denis, 149077',
    '93066',
    [
      'appui-france-services',
      'contrat-de-ville',
      'equiper-menages',
      'ateliers-bibliotheque',
      'centre-social',
    ],
    ['Monter des ateliers dans les bibliothèques de Saint-Denis'],
  ],
];

test.each(EXPECTED)('%s', async (_, code, ids, titles) => {
  const advice = await titlesOf(code);
  const everywhere = [
    'partager-ressources',
    'reunir-acteurs',
    'verifier-carte',
    'gouvernance-fne',
    'trouver-financements',
  ];
  const { population } = await store.commune(code);
  const own = [...advice.keys()].filter((id) => population < 100 || !everywhere.includes(id));
  expect(own).toEqual(ids);
  expect([...advice.values()]).toEqual(expect.arrayContaining([...titles]));
  if (population >= 100) expect([...advice.keys()]).toEqual(expect.arrayContaining(everywhere));
});

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

test.each([
  [
    'Paris: too many for one table',
    '75056',
    'reunir-acteurs',
    'Invitez d’abord une personne de chaque sorte : dix autour d’une table. Qui aide qui, quand, et que manque-t-il ?',
  ],
  [
    'Île-d’Aix: nobody known but the mairie',
    '17004',
    'reunir-acteurs',
    'Demandez en mairie et aux habitants qui aide déjà : une association, un bénévole, une aide à domicile.',
  ],
  [
    'Nevers: a table',
    '58194',
    'reunir-acteurs',
    'Invitez-les une heure, avec une seule question : qui aide qui, quand, et que manque-t-il ?',
  ],
  [
    'Lyon: its centre d’action sociale, which is no CCAS',
    '69123',
    'analyse-besoins-sociaux',
    'Donnez ce diagnostic au centre d’action sociale et convenez de trois indicateurs à relever dès maintenant.',
  ],
  [
    'Saül: nobody is near, and no road comes',
    '97352',
    'accueillir-permanence',
    'Choisissez un jour d’arrivée de la pirogue ou de l’avion, et une salle avec un écran. Demandez à l’intercommunalité (communauté de communes de l’Ouest Guyanais) qui peut venir.',
  ],
  [
    'Saül: what comes does so by river or by air',
    '97352',
    'demander-france-services',
    'Écrivez au préfet avec ce diagnostic, en demandant une antenne ou des jours de passage, en pirogue ou en avion.',
  ],
  [
    'Névache: nobody is within reach',
    '05093',
    'accueillir-permanence',
    'Choisissez un jour de marché ou d’ouverture de la mairie. Demandez à l’intercommunalité (communauté de communes du Briançonnais) qui peut venir.',
  ],
  [
    'Marnes-la-Coquette: a France services is near, and named',
    '92047',
    'accueillir-permanence',
    'Choisissez un jour de marché ou d’ouverture de la mairie. Appelez France services Chaville pour le lui proposer.',
  ],
  [
    'Île-d’Aix: nobody of our lists is on its side of the sea',
    '17004',
    'jour-de-bateau',
    'Demandez à la préfecture (Charente-Maritime) quel espace peut venir un jour de bateau par mois, ou répondre par écran dans une salle.',
  ],
  [
    'Paris: help in every quarter',
    '75056',
    'coup-de-pouce',
    'Ouvrez un accueil par quartier, plusieurs fois par semaine à heure fixe, pour les questions qui se règlent en dix minutes.',
  ],
  [
    'Lyon: workshops in every quarter',
    '69123',
    'ateliers-bibliotheque',
    'Réservez des créneaux chaque semaine dans une bibliothèque par quartier, et annoncez un cycle de cinq séances dans chacune.',
  ],
  [
    'Clamart, a town: help in a few places',
    '92023',
    'coup-de-pouce',
    'Ouvrez deux ou trois accueils à heure fixe chaque semaine, pour les questions qui se règlent en dix minutes.',
  ],
  [
    'Nouvoitou, a village: help in one place',
    '35204',
    'coup-de-pouce',
    'Ouvrez une heure par semaine à heure fixe, pour les questions qui se règlent en dix minutes.',
  ],
  [
    'Rochefourchat: no place to verify, one to look for',
    '26274',
    'verifier-carte',
    'Ouvrez la carte : notez les lieux où envoyer vos habitants, et ajoutez celui qui y manque.',
  ],
] as const)('the first step suits %s', async (_, code, id, firstStep) => {
  const actions = await actionsOf(code);
  expect(plain(actions.find((action) => action.id === id)?.firstStep ?? '')).toBe(firstStep);
});

test.each([
  [
    'Sada',
    '97616',
    'ateliers-bibliotheque',
    'La bibliothèque a au moins un salarié (chiffre de 2023).',
  ],
  [
    'Saül',
    '97352',
    'demander-france-services',
    'Aucun espace France services de nos listes dans la commune, ni autour.',
  ],
  [
    'Régina',
    '97301',
    'demander-france-services',
    'Dans nos listes, l’espace France services le plus proche est à 63 km à vol d’oiseau, la route peut ne pas exister.',
  ],
] as const)('%s is told the reason that holds', async (_, code, id, reason) => {
  const action = (await actionsOf(code)).find((one) => one.id === id);
  expect((action?.because ?? []).map((one) => plain(reasonText(one)))[0]).toBe(reason);
});

test('Nevers, whose CCAS holds the place that the articles cite, is told that the CCAS carries it', async () => {
  const actions = await actionsOf('58194');
  expect(actions.find(({ id }) => id === 'ouvrir-lieu')?.carrier).toBe('ccas');
});

describe.each([
  ['Nièvre', 'departement', '58', ['58']],
  ['Mayotte', 'departement', '976', ['976']],
  ['Bretagne', 'region', '53', ['22', '29', '35', '56']],
] as const)('%s acts through others', (nom, kind, code, departements) => {
  test('no first step is that of one counter', async () => {
    const communes = (await Promise.all(departements.map(store.departement))).flat();
    const inside = (await Promise.all(departements.map(store.places))).flat();
    const area = { kind, code, nom };
    const total = diagnoseArea(area, communes, await store.model());
    const { actions } = adviseArea(area, communes, total, { inside, outside: [] });
    const steps = actions.map(({ firstStep }) => firstStep).join('\n');
    expect(steps).not.toMatch(
      /Réservez un créneau|Ouvrez une heure|Invitez-les|avec cinq personnes/,
    );
    expect(steps).toContain('Invitez une personne par intercommunalité et par réseau');
    expect(steps).toContain('quelles bibliothèques tiennent déjà des ateliers');
  });
});

test('Dzaoudzi, where no survey was made, is told no share beside that of France, but its effects; Nevers one that is not certain; Royan one that is', async () => {
  const gaps = async (code: string) => {
    const reasons = (await actionsOf(code)).flatMap(({ because }) => because);
    const told = reasons.filter((one) => one.code === 'rate-above' || one.code === 'rate-below');
    return new Set(told.map(reasonText).map(plain));
  };
  expect(await gaps('97608')).toEqual(new Set());
  // Its effects are told, as on the whole page, and whose figures they are made of.
  const effects = (await actionsOf('97608'))
    .flatMap(({ because }) => because)
    .filter((one) => one.code === 'driver')
    .map((one) => plain(reasonText(one)));
  expect(new Set(effects)).toEqual(
    new Set([
      'Territoire (rural, urbain ou outre-mer) : 3,0 points de plus qu’en France dans la part des personnes concernées (estimation).',
      'Diplôme : 7,1 points de plus qu’en France dans la part des personnes concernées (estimé avec les chiffres d’un territoire plus large).',
      'Revenu : 2,6 points de plus qu’en France dans la part des personnes concernées (estimé avec les chiffres d’un territoire plus large).',
    ]),
  );
  expect(await gaps('58194')).toContain(
    'Part estimée des personnes éloignées du numérique : 21 %, contre 19 % en France.',
  );
  expect(await gaps('17306')).toContain(
    'La part des personnes éloignées du numérique dépasse la moyenne nationale : 24 %, contre 19 % (estimation).',
  );
});

test('of four communes of which two are inhabited, two are told to lack a place', async () => {
  const codes = ['26274', '55039', '55050', '51444'];
  const communes = await Promise.all(codes.map((code) => store.commune(code)));
  const area = { kind: 'selection', code: null, nom: 'Liste de 4 communes' } as const;
  const total = diagnoseArea(area, communes, await store.model());
  const { actions } = adviseArea(area, communes, total, { inside: [], outside: [] });
  const reason = actions.find(({ id }) => id === 'equilibrer-lieux')?.because[0];
  expect(reason && plain(reasonText(reason))).toBe(
    '2 communes habitées sur 2 n’ont aucun lieu dans nos listes.',
  );
});

test('an intercommunality is one, and an agency of insertion no employer: Nevers, Kourou', async () => {
  const namesOf = async (code: string, departement: string, kind: string) => {
    const commune = await store.commune(code);
    const actors = localActorsOf(commune, await store.places(departement));
    return actors.filter((actor) => actor.kind === kind).map(({ name }) => name);
  };
  expect(await namesOf('58194', '58', 'intercommunalite')).toEqual(['Nevers Agglomération']);
  expect(await namesOf('97304', '973', 'intercommunalite')).toEqual([
    'Communauté de communes des Savanes',
  ]);
  expect(await namesOf('97304', '973', 'operateur')).toEqual([
    'Agence territoriale d’Insertion savanes',
  ]);
  expect(await namesOf('97353', '973', 'siae')).toEqual(['Structures d’insertion (SIAE)']);
  expect(await namesOf('26274', '26', 'intercommunalite')).toEqual([
    'Communauté de communes du Diois',
  ]);
});

test('of Mayotte, the figures of the département are its own; a territory within it borrows them', async () => {
  const [all, model] = await Promise.all([store.departement('976'), store.model()]);
  const places = await store.places('976');
  const reasonsOf = (area: Area, communes: typeof all) =>
    adviseArea(area, communes, diagnoseArea(area, communes, model), {
      inside: places,
      outside: [],
    })
      .actions.flatMap(({ because }) => because.map((one) => plain(reasonText(one))))
      .join('\n');
  const own = reasonsOf({ kind: 'departement', code: '976', nom: 'Mayotte' }, all);
  expect(own).toContain('ont de faibles revenus, contre 40 % en France (estimation).');
  expect(own).not.toMatch(/territoire plus large|non publiés ici/);
  const few = reasonsOf({ kind: 'selection', code: null, nom: 'Deux' }, all.slice(0, 2));
  expect(few).toMatch(/territoire plus large/);
});

describe('around the gate of 100 inhabitants, the first advice suits the means of the village', () => {
  test.each([
    ['Arro, 80', '2A022', 'france-services-voisin'],
    ['Féniers, 111: a library, and need for less than a cycle', '23080', 'former-accueil'],
    ['Nannay, 108: the same', '58188', 'aller-vers-aines'],
    ['Montambert, 114: the same', '58172', 'aller-vers-aines'],
    ['Marignana, 100: the same', '2A154', 'aller-vers-aines'],
    ['Chamaloc, 119: no place, and few half-days needed', '26069', 'former-accueil'],
    ['Béard, 160: the same', '58025', 'former-accueil'],
    ['Poil, 152: a library, and need for a cycle', '58211', 'ateliers-bibliotheque'],
    ['Le Donzeil, 186: the same', '23074', 'ateliers-bibliotheque'],
    ['Grèzes, 195: the same', '48072', 'ateliers-bibliotheque'],
  ])('%s', async (_, code, first) => {
    expect((await actionsOf(code))[0]?.id).toBe(first);
  });
});
