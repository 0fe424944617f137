// What a council is given: each document says the engine's figures as estimates, its source and its day, and holds
// on the pages that it is made for.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { councilText } from '../../reports/council/copy.ts';
import {
  articleOutline,
  deliberationOutline,
  noteOutline,
  placeLines,
  posterOutline,
  scannable,
} from '../../reports/council/documents.ts';
import { areaRank, withoutRoad } from '../../reports/council/near.ts';
import { helpers, why } from '../../reports/council/sentences.ts';
import {
  type CouncilSource,
  councilOfCommune,
  councilOfTerritory,
} from '../../reports/council/source.ts';
import { writeCouncil } from '../../reports/council/write.ts';
import { wordWidth } from '../../reports/letters.ts';
import { mapFor } from '../../reports/map/map-for.ts';
import { ON_A_SLIDE } from '../../reports/map/picture-size.ts';
import { type Outline, outlineOf } from '../../reports/outline.ts';
import { executiveText } from '../../reports/sections/copy.ts';
import {
  type ActionId,
  ANSWERS,
  type ChosenAction,
  EMPTY_PLAN,
  isDone,
  QUESTION_IDS,
  type VisitorPlan,
} from '../../src/advice/index.ts';
import { typeset } from '../../src/explain/index.ts';
import { atPlace } from '../../src/explain/places.ts';
import { advise } from '../../src/index.ts';
import { createContours } from '../../src/store/index.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { allCommunes, readShipped, shippedStore } from '../shipped.ts';
import { mapOf, nevers, nievre, reportOf, reportOfList } from './nievre.ts';
import { zipEntries } from './zip-entries.ts';

const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
const LINK = 'https://diagnostic-numerique.example/?commune=58194';
const MAP = 'https://cartographie.societenumerique.gouv.fr';

async function councilOf(code: string, said: Partial<VisitorPlan> = {}): Promise<CouncilSource> {
  const store = shippedStore();
  const diagnosis = await store.diagnosis(code);
  const profile = await store.commune(code);
  const places = await store.places(profile.departement.code);
  const provenance = {
    model: diagnosis.model.id,
    dataset: 'x',
    software: '1.0.0',
    day: '2026-11-28',
    address: LINK,
  };
  return councilOfCommune(diagnosis, profile, places, provenance, { ...EMPTY_PLAN, ...said });
}

let town: CouncilSource;
beforeAll(async () => {
  town = await councilOf('58194');
});
const textOf = (outline: unknown) => flat(JSON.stringify(outline));

test('the note says the number, its range, three priorities, and that it is an estimate', () => {
  const note = textOf(noteOutline(town));
  expect(note).toContain('À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique.');
  expect(note).toContain(
    'entre 12 300 et 16 400, une fourchette faite pour contenir la vraie valeur neuf fois sur dix',
  );
  expect(note.match(/Premier pas/g)).toHaveLength(3);
});

test.each(['html', 'docx'] as const)(
  'a note in %s ends on three ruled lines, typed on or written on once printed',
  async (file) => {
    const written = await writeCouncil(town, 'note', file);
    const text =
      typeof written === 'string' ? written : (zipEntries(written).get('word/document.xml') ?? '');
    const rule = file === 'html' ? '<p class="line" contenteditable' : 'w:leader="underscore"';
    expect(text.split(rule)).toHaveLength(4);
    expect(flat(text)).toMatch(/Décision attendue : .*Rapporteur : .*Calendrier : /);
  },
);

test('Bandraboua reads in its note, its deliberation and its slides how unsure its figures are, and why', async () => {
  const { note, deliberation, slides } = await wordsOf(await councilOf('97602'));
  const known =
    'Fiabilité faible. Les enquêtes ne couvrent pas ce lieu. Mayotte est hors du champ des enquêtes utilisées : la fourchette est élargie. Ses communes partagent les chiffres du département, et ne se comparent pas entre elles. À Mayotte, la population comptée est celle de 2017 : 256 518 habitants dans tout le département.';
  expect(note).toContain(known);
  const verdict =
    'entre 4 250 et 8 150, soit entre 31 % et 58 %, fourchette faite pour contenir la vraie valeur neuf fois sur dix ; « La fourchette contient la part de la France : on ne peut pas dire si le besoin est plus grand ou plus petit ici.';
  expect(deliberation).toContain(
    `Considérant ce que valent ces chiffres, une estimation à vérifier sur place : ${verdict} ${known}`,
  );
  for (const sentence of ['Fiabilité faible.', 'Mayotte est hors du champ', 'celle de 2017'])
    expect(slides).toContain(sentence);
  const mayotte = councilOfTerritory(await reportOf('departement', '976'), LINK);
  for (const outline of [noteOutline, deliberationOutline])
    expect(textOf(outline(mayotte))).toContain('Mayotte est hors du champ des enquêtes utilisées');
});

test('Châteaufort, where fewer than 20 people need help, reads in its documents its share, its range and its reasons, as on its page', async () => {
  const { note, deliberation, slides, article } = await wordsOf(await councilOf('04050'));
  const share =
    'À Châteaufort, moins de 20 habitants ont besoin d’aide avec le numérique. Soit 46 % de la population, enfants compris, contre 40 % en France. Estimation : entre 30 % et 63 %, une fourchette faite pour contenir la vraie valeur neuf fois sur dix. À cette échelle, un nombre n’aurait pas de sens : mieux vaut aller voir.';
  const verdict =
    'La fourchette contient la part de la France : on ne peut pas dire si le besoin est plus grand ou plus petit ici.';
  expect(note).toContain(share);
  expect(note).toContain(
    'Âge : 4,3 points de plus. Surtout la moyenne de la communauté de communes du Sisteronais-Buëch, la commune étant petite.',
  );
  expect(note).toContain(verdict);
  expect(deliberation).toContain(
    'moins de 20 habitants ont besoin d’aide avec le numérique, soit 46 % de la population, enfants compris, contre 40 % en France »,',
  );
  expect(deliberation).toContain(
    'une estimation à vérifier sur place : entre 30 % et 63 %, fourchette faite',
  );
  expect(slides).toMatch(/sz="6000"[^>]*>.*?<a:t>Moins de 20 habitants</);
  for (const said of ['Soit 46 %', 'entre 30 % et 63 %', 'Âge : 4,3 points de plus.', verdict])
    expect(slides).toContain(said);
  expect(article).toContain(
    'soit 46 % de la population, enfants compris, contre 40 % en France (estimation : entre 30 % et 63 %).',
  );
});

test('the note and the slides say what the figures are not', async () => {
  const { note, slides } = await wordsOf(town);
  for (const text of [note, slides])
    expect(text).toContain(
      'Estimations à partir de données publiques. Ni comptage, ni objectif, ni classement.',
    );
});

test.each([
  [0, 0, 'Dans les listes publiques : ni espace France services, ni bibliothèque.'],
  [0, 2, 'Dans les listes publiques : aucun espace France services, mais 2 bibliothèques.'],
  [1, 0, 'Dans les listes publiques : 1 espace France services, mais aucune bibliothèque.'],
  [2, 1, 'Dans les listes publiques : 2 espaces France services et 1 bibliothèque.'],
])('%i France services and %i libraries, in French', (fixed, libraries, sentence) => {
  expect(flat(executiveText.places({ fixed, touring: 0 }, libraries))).toBe(sentence);
});

test('a bus that tours is told apart from the doors', () => {
  expect(flat(executiveText.places({ fixed: 10, touring: 1 }, 67))).toBe(
    'Dans les listes publiques : 10 espaces France services (et 1 itinérant) et 67 bibliothèques.',
  );
  expect(flat(executiveText.places({ fixed: 0, touring: 2 }, 0))).toBe(
    'Dans les listes publiques : 2 espaces France services itinérants, mais aucune bibliothèque.',
  );
});

test('in the mountains, every document that tells a distance says to check it by road; a poster says so once', async () => {
  const hamlet = await councilOf('26274');
  const told = 'à 7,7 km à vol d’oiseau, vérifiez par la route';
  expect(textOf(articleOutline(hamlet))).toContain(told);
  // On a wall, under the places; every line opens with a capital.
  const poster = textOf(posterOutline(hamlet));
  expect(poster).toContain('à 7,7 km à vol d’oiseau');
  expect(poster).not.toContain('par la route');
  expect(poster.match(/Vérifiez la route avant de partir/g)).toHaveLength(1);
  // Reventin-Vaugris lies in the valley of the Rhône, in a département that reaches into the Alps.
  expect(textOf(posterOutline(await councilOf('38336')))).not.toMatch(/montagne|hiver/);
  expect(placeLines(hamlet).map(flat).join(' ')).toContain(told);
  // In the plain of the Loire, a straight line is near enough.
  const plain = await councilOf('58160');
  expect(placeLines(plain).join(' ')).not.toContain('par la route');
});

test('a deliberation decides what to do, not how far it is; nor to begin what is already done', async () => {
  const hamlet = textOf(deliberationOutline(await councilOf('26274')));
  expect(hamlet).toContain('orienter vers France services La Poste de Bourdeaux.');
  expect(hamlet).not.toContain('vol d’oiseau');
  for (const code of ['35204', '45197', '02676'])
    expect(textOf(deliberationOutline(await councilOf(code)))).not.toMatch(/vous le faites déjà/i);
});

test.each([
  ['45197', 'un point de médiation dans une salle communale'],
  ['58194', 'un point d’accès numérique au CCAS'],
])('%s reads first what it does already, and its CCAS as present', async (code, offer) => {
  const source = await councilOf(code);
  const note = textOf(noteOutline(source));
  expect(note.indexOf(`Vous le faites déjà : ${offer}`)).toBeGreaterThan(0);
  expect(note.indexOf(`Vous le faites déjà : ${offer}`)).toBeLessThan(
    note.indexOf('Ce qui est proposé'),
  );
  expect(note).toMatch(/CCAS [^.]*: présent\./);
  expect(note).not.toMatch(/CCAS ou CIAS/);
  for (const outline of [posterOutline, articleOutline])
    expect(textOf(outline(source))).toContain(offer);
});

test.each([
  ['75056', /centre d.action sociale de la ville de paris/i],
  ['69256', /centre communal d.action sociale de vaulx-en-velin/i],
])('%s: the CCAS that a list has is present, at its date', async (code, name) => {
  const offices = (await councilOf(code)).actors.filter(({ kind }) => kind === 'ccas');
  expect(offices.map(({ status }) => status)).toEqual(offices.map(() => 'present'));
  expect(offices.some((office) => name.test(office.name))).toBe(true);
  expect(offices[0]?.place?.source).toBe('aidantsConnect2024');
});

const plan = (...ids: readonly ActionId[]): readonly ChosenAction[] =>
  ids.map((id) => ({ id, owner: 'Mme Lefèvre', date: '2027-01-15' }));

/** The words of the five documents, by format. */
async function wordsOf(source: CouncilSource) {
  const pptx = await writeCouncil(source, 'diapositives', 'pptx');
  if (typeof pptx === 'string') throw new Error('not bytes');
  const slides = [...zipEntries(pptx)].flatMap(([name, xml]) =>
    /^ppt\/(slides|notesSlides)\/\w+\.xml$/.test(name) ? xml : [],
  );
  return {
    note: textOf(noteOutline(source)),
    deliberation: textOf(deliberationOutline(source)),
    slides: flat(slides.join(' ')),
    poster: textOf(posterOutline(source)),
    article: textOf(articleOutline(source)),
  };
}

describe('what the visitor of the page says', () => {
  test('at Hénin-Beaumont: the two actions kept are those of the note, the deliberation and the slides, and the library that is absent is in none', async () => {
    const said = await wordsOf(
      await councilOf('62427', {
        marks: { 'bibliotheque:LI2690': 'absent' },
        chosen: plan('france-services-voisin', 'reunir-acteurs'),
      }),
    );
    expect(said.deliberation).toContain(
      'Article 2. D’engager les actions retenues : orienter vers France services Pimms Médiation de Libercourt ; réunir les acteurs à Hénin-Beaumont.',
    );
    for (const text of [said.note, said.slides]) {
      expect(text).toContain('Actions retenues');
      expect(text).toContain('Orienter vers France services Pimms Médiation de Libercourt');
      expect(text.indexOf('Réunir les acteurs à Hénin-Beaumont')).toBeGreaterThan(
        text.indexOf('Orienter vers France services'),
      );
      expect(text).not.toMatch(/Ce qui est proposé|Par où commencer|pistes/);
    }
    for (const text of Object.values(said)) {
      expect(text).not.toMatch(/ateliers avec la médiathèque|politique de la ville|Lefèvre/);
      // Another commune has a library of the same name.
      expect(text).not.toContain('Médiathèque municipale, Hénin-Beaumont');
    }
    expect(said.note).toContain('ni espace France services, ni bibliothèque');
  });

  test.each(['62427', '58194', '26274', '97411', '75056', '35204', '29083', '23165'])(
    '%s: every document is made from the advice of the page; a plan, whole and in its order, takes the place of the first actions; no place marked absent is named',
    async (code) => {
      const store = shippedStore();
      const profile = await store.commune(code);
      const { estimate } = await store.diagnosis(code);
      const listed = await store.places(profile.departement.code);
      const answers = Object.fromEntries(QUESTION_IDS.map((id) => [id, ANSWERS[0]]));
      const { actors } = advise(profile, estimate, listed, { answers });
      const places = actors.filter(({ place }) => place !== null);
      const marks = Object.fromEntries(places.map(({ key }) => [key, 'absent' as const]));
      const { actions } = advise(profile, estimate, listed, { answers, marks });
      const source = await councilOf(code, { answers, marks });
      expect(source.actions).toEqual(actions);
      expect(source.places).toEqual([]);
      const names = places.flatMap(({ kind, name }) => (kind === 'mairie' ? [] : flat(name)));
      for (const [format, text] of Object.entries(await wordsOf(source)))
        expect(
          names.filter((name) => text.includes(name)),
          format,
        ).toEqual([]);

      const toDo = actions.filter((action) => !isDone(action));
      const [dropped, ...others] = toDo;
      const kept = others.reverse();
      const planned = await councilOf(code, {
        answers,
        marks,
        chosen: plan(...kept.map(({ id }) => id)),
      });
      const { note, deliberation, slides } = await wordsOf(planned);
      for (const text of [note, slides]) {
        const at = kept.map(({ title }) => text.lastIndexOf(flat(title)));
        expect(at).not.toContain(-1);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(text).not.toContain(flat(dropped?.title ?? 'no action'));
      }
      const [, begun = ''] = /les actions retenues : ([^"]*)\./.exec(deliberation) ?? [];
      expect(begun.split(' ; ')).toHaveLength(kept.length);
    },
  );

  test('what is done already is not to be begun, even in a plan; without one, the first three are proposed', async () => {
    const [first] = (await councilOf('35204')).actions;
    if (first === undefined || !isDone(first)) throw new Error('Nouvoitou is cited');
    const text = textOf(deliberationOutline(await councilOf('35204', { chosen: plan(first.id) })));
    expect(text).toContain('D’engager les actions suivantes : ');
    expect(text).not.toMatch(/vous le faites déjà/i);
  });
});

test.each(['55039', '55050', '55139', '55189', '55239', '55307'])(
  '%s, where nobody lives: a document says that alone, and neither a council nor a place to ask',
  async (code) => {
    const source = await councilOf(code);
    const documents = [noteOutline, deliberationOutline, posterOutline, articleOutline].map(
      (outlineOf) => outlineOf(source),
    );
    for (const { title, sections } of documents) {
      expect(title).toBe(typeset(source.nom));
      const said = sections.flatMap(({ blocks }) =>
        blocks.map((block) => (block.kind === 'paragraph' ? flat(block.text) : block.kind)),
      );
      expect(said).toEqual([
        flat(`Personne n’habite ${atPlace(source.nom)}.`),
        'Ce document n’a donc pas d’objet : il n’y a ni besoin à estimer, ni habitant à informer.',
      ]);
    }
  },
);

test('the other places of a territory are said to be of Aidants Connect by their number', async () => {
  const { places } = await nevers();
  const told = (others: typeof places) =>
    flat(executiveText.places({ fixed: 5, touring: 0 }, 7, others));
  const [first, second] = places.filter(({ kind }) => kind === 'autre');
  if (!first || !second) throw new Error('two other places are expected');
  const { aidantsConnect: _, ...brought } = second;
  expect(told([first, second])).toBe(
    'Dans les listes publiques : 5 espaces France services et 7 bibliothèques. 2 autres lieux ou services y sont listés, tous dans la liste Aidants Connect.',
  );
  expect(told([first, brought])).toMatch(/y sont listés, dont 1 dans la liste Aidants Connect\.$/);
  expect(told([brought, brought])).toMatch(/ 2 autres lieux ou services y sont listés\.$/);
});

test('the note gives the fact behind its two strongest reasons, then the others and the gap that the four make', async () => {
  expect(why(await councilOf('62427')).map(flat)).toEqual([
    'Diplôme : 2,3 points de plus. Hors études, 22 % des 15 ans et plus sont diplômés du supérieur, contre 33 % en France.',
    'Âge : 1,6 point de moins. Les 75 ans et plus sont 7 % des habitants, contre 10 % en France.',
    'Revenu : 0,6 point de plus. Territoire (rural, urbain ou outre-mer) : 0,6 point de moins. Écart avec la France : 0,7 point de plus.',
  ]);
  expect(why(await councilOf('23165')).map(flat)).toEqual([
    'Âge : 9,1 points de plus. Les 60 ans et plus sont 50 % des habitants, contre 27 % en France.',
    'Diplôme : 2,3 points de plus. Hors études, 24 % des 15 ans et plus sont diplômés du supérieur, contre 33 % en France.',
    'Territoire (rural, urbain ou outre-mer) : 0,8 point de plus. Revenu : 0,2 point de plus. Écart avec la France : 12,4 points de plus.',
  ]);
});

describe('who helps already', () => {
  const told = (source: CouncilSource) => helpers(source).map(flat);

  test('a CCAS that the law obliges is probable, and the nearest place of a kind that is missing has its distance', async () => {
    expect(told(await councilOf('62427'))).toEqual([
      'Dans les listes publiques : aucun espace France services, mais 1 bibliothèque.',
      'Aux alentours : France services Pimms Médiation de Libercourt, à 6,8 km à vol d’oiseau.',
      'CCAS d’Hénin-Beaumont : probable. Avec 25 688 habitants, la commune doit avoir un CCAS (seuil : 1 500).',
      'D’autres acteurs restent à identifier : associations.',
    ]);
    expect(told(await councilOf('49023'))).toContain(
      'CCAS de Beaupréau-en-Mauges : probable. Avec 23 989 habitants, la commune doit avoir un CCAS (seuil : 1 500).',
    );
    expect(told(await councilOf('26274')).join(' ')).toContain(
      'France services La Poste de Bourdeaux, à 7,7 km à vol d’oiseau, vérifiez par la route',
    );
    expect(told(await councilOf('97353')).join(' ')).not.toContain('Aux alentours');
    // Two of its CCAS are in a list: the law tells more.
    const mayotte = councilOfTerritory(await reportOf('departement', '976'), LINK);
    expect(told(mayotte).slice(-1)).toEqual(['Un CCAS est obligatoire dans 17 communes sur 17.']);
    const epci = councilOfTerritory(await nevers(), LINK);
    expect(told(epci).slice(-1)).toEqual([
      'Un CCAS est obligatoire dans 8 communes sur 14 ; ailleurs, cherchez un CIAS.',
    ]);
  });

  test('Névache reads the library at 12 km before the France services at 17 km, in one sentence', async () => {
    const near = told(await councilOf('05093')).filter((said) => said.startsWith('Aux alentours'));
    expect(near).toHaveLength(1);
    const distances = [...(near[0] ?? '').matchAll(/ (\d+) km/g)].map(([, km]) => Number(km));
    expect(distances).toEqual([12, 17]);
  });

  test('Y reads in its note the digital mediation of Licourt that its article gives', async () => {
    const y = await councilOf('80829');
    for (const text of [textOf(noteOutline(y)), textOf(articleOutline(y))])
      expect(text).toContain('Médiation Numérique Terre de Picardie');
    expect(textOf(noteOutline(y))).toContain('France services Ham, à 9,2 km');
  });

  test('the CCAS of Bandraboua is said once, with the list that has it', async () => {
    const said = told(await councilOf('97602')).join(' ');
    expect(said.match(/CCAS/g)).toHaveLength(1);
    expect(said).toContain('CCAS de Bandraboua : présent (Aidants Connect de février 2024).');
  });

  test('an optional CCAS is to be identified, unless the visitor says that it is there, or is not', async () => {
    const left = 'D’autres acteurs restent à identifier : ';
    expect(told(await councilOf('23165'))).toContain(`${left}CCAS ou CIAS, associations.`);
    const present = told(await councilOf('23165', { marks: { ccas: 'present' } }));
    expect(present).toContain('CCAS ou CIAS : présent, selon l’auteur de ce document.');
    expect(present).toContain(`${left}associations.`);
    const none = told(await councilOf('23165', { marks: { ccas: 'absent' } }));
    expect(none.join(' ')).not.toContain('CCAS');
  });

  test('in one commune of fifty: no town hall nor obligatory CCAS is to be identified, and no place at hand is left out', async () => {
    const communes = (await allCommunes(shippedStore())).filter((_, i) => i % 50 === 7);
    for (const { code, population } of communes) {
      const source = await councilOf(code);
      const text = told(source).join(' ');
      expect(text, code).not.toMatch(/identifier : [^.]*mairie/);
      if (population >= 1_500) expect(text, code).not.toMatch(/identifier : [^.]*CCAS/);
      for (const kind of ['franceServices', 'bibliotheque'] as const) {
        const known = source.actors.filter((actor) => actor.kind === kind);
        const near = known.find(({ why }) => why.code === 'listed-near');
        const inside = known.some(({ distanceKm }) => distanceKm === 0);
        const away = text.split('Aux alentours : ')[1] ?? '';
        if (near && !inside) expect([code, away.includes(flat(near.name))]).toEqual([code, true]);
      }
    }
  });
});

test('the deliberation is said to be a model and no legal advice, and rests on the text of its assembly', async () => {
  const text = textOf(deliberationOutline(town));
  expect(text).toContain(
    'un modèle à adapter : complétez ce qui est entre crochets. Il ne vaut pas conseil juridique',
  );
  expect(text).toContain('Le conseil municipal,');
  expect(text).toContain('L. 2121-29');
  expect(text).toContain(
    'Considérant ce que dit le diagnostic : « À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique, soit 43 % de la population, enfants compris, contre 40 % en France »,',
  );
  expect(text).toContain(
    'une estimation à vérifier sur place : entre 12 300 et 16 400, soit entre 37 % et 49 %, fourchette faite pour contenir la vraie valeur neuf fois sur dix ; « La fourchette contient la part de la France : on ne peut pas dire',
  );
  // In its foot, once.
  expect(text.match(/Source : Diagnostic numérique/g)).toHaveLength(1);
  const epci = textOf(deliberationOutline(councilOfTerritory(await nevers(), LINK)));
  expect(epci).toContain('Le conseil communautaire,');
  expect(epci).not.toContain('L. 2121-29');
});

const CALLED = [
  'Délibération n° [numéro]. Date de la convocation : [date].',
  'Séance du [date], à [heure], [lieu], présidée par [nom]. Secrétaire de séance : [nom].',
  'Membres en exercice : [nombre]. Présents : [nombre], [noms]. Pouvoirs : [nombre], [qui donne pouvoir à qui]. Absents : [noms]. Votants : [nombre].',
];
const ENFORCEABLE =
  'Certifié exécutoire : transmission au représentant de l’État le [date], publication le [date].';
const SECRETARY = 'Le ou la secrétaire de séance, [nom] :';
const PRESIDENT = 'Le président ou la présidente, [nom] :';
const OTHER = '[Autre signataire, à vérifier] :';
/** Which text names who signs was checked for communes and EPCI. */
const SIGNED = [
  {
    who: 'a commune: its mayor and the secretary of the sitting',
    source: () => town,
    ends: ['Signatures (CGCT, article L. 2121-23) :', ['Le ou la maire, [nom] :', SECRETARY]],
  },
  {
    who: 'an EPCI: its president and the secretary of the sitting',
    source: async () => councilOfTerritory(await nevers(), LINK),
    ends: ['Signatures (CGCT, articles L. 5211-1 et L. 2121-23) :', [PRESIDENT, SECRETARY]],
  },
  {
    who: 'a département: its president, and whom its services name',
    source: async () => councilOfTerritory(await nievre(), LINK),
    ends: ['Signatures :', [PRESIDENT, OTHER]],
  },
  {
    who: 'a list of communes: whom its reader names',
    source: async () => councilOfTerritory(await reportOfList(['58194', '58160']), LINK),
    ends: ['Signatures :', ['[Fonction], [nom] :', OTHER]],
  },
] as const;

test.each(SIGNED)(
  'a deliberation says when its council was called, who sat and who voted, and is signed as the law asks, of $who',
  async ({ source, ends }) => {
    const { sections } = deliberationOutline(await source());
    const blocks = sections.flatMap((section) =>
      section.blocks.map((block) => {
        if (block.kind === 'paragraph') return flat(block.text);
        return block.kind === 'lines' ? block.labels.map(flat) : block.kind;
      }),
    );
    expect(blocks.slice(2, 5)).toEqual(CALLED);
    const made = blocks.indexOf('Fait à [lieu], le [date].') + 1;
    expect(blocks.slice(made, made + 3)).toEqual([...ends, ENFORCEABLE]);
  },
);

test('of the Vallée de la Bruche, what its deliberation weighs is the range and that none can say whether the need is greater; that one commune publishes no income is a recital of its own, before what is decided', async () => {
  const { sections } = deliberationOutline(
    councilOfTerritory(await reportOf('epci', '246700306'), LINK),
  );
  const blocks = sections.flatMap((section) => section.blocks);
  const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [flat(block.text)] : []));
  expect(said).toContain(
    'Considérant ce que valent ces chiffres, une estimation à vérifier sur place : entre 8 100 et 10 050, soit entre 39 % et 49 %, fourchette faite pour contenir la vraie valeur neuf fois sur dix ; « La fourchette contient la part de la France : on ne peut pas dire si le besoin est plus grand ou plus petit ici »,',
  );
  const decided = said.findIndex((text) => text.startsWith('Après en avoir délibéré'));
  expect(said[decided - 1]).toBe(
    'Considérant ce qu’il faut savoir de ces chiffres : « Non publiés pour 1 commune : revenus. Le calcul prend ceux des autres communes de l’intercommunalité (EPCI) »,',
  );
  expect(said.at(-1)).toBe(ENFORCEABLE);
});

test.each(['29083', '97353'])(
  '%s, without help known within reach, is promised none',
  async (code) => {
    const source = await councilOf(code);
    for (const outline of [posterOutline, articleOutline])
      expect(textOf(outline(source))).not.toMatch(/on vous aide|personnes formées/);
  },
);

test('Île-d’Aix, where no place is near, reads whom to ask, has two ruled lines as wide as the sheet and an address in one piece', async () => {
  const island = {
    ...(await councilOf('17004')),
    link: `${MAP}/nouvelle-aquitaine/charente-maritime`,
  };
  const poster = posterOutline(island);
  const [{ blocks } = { blocks: [] }] = poster.sections;
  expect(blocks.map((block) => ('text' in block ? flat(block.text) : block.kind))).toEqual([
    'Île-d’Aix. Ordinateur, téléphone, démarches en ligne : aucun lieu connu n’est proche.',
    'Demandez à l’accueil de votre mairie : elle vous dira qui peut aider.',
    'lines',
    'D’autres lieux : cherchez votre commune sur cartographie.societenumerique.gouv.fr',
    'figure',
    'Vous hésitez ? Demandez à la mairie de l’Île-d’Aix. Téléphone : [à compléter]',
  ]);
  const written = await writeCouncil(island, 'affiche', 'docx');
  if (typeof written === 'string') throw new Error('not bytes');
  const xml = zipEntries(written).get('word/document.xml') ?? '';
  // 21 cm less two margins of 1.3 cm, in twentieths of a point.
  expect(xml.match(/w:leader="underscore" w:pos="\d+"|w:pos="\d+" w:leader="underscore"/g)).toEqual(
    Array.from({ length: 2 }, () => expect.stringContaining('w:pos="10432"')),
  );
  // Letters of the poster, in points: the host holds on a line of 18.4 cm.
  expect(
    16 * (poster.scale ?? 1) * wordWidth('cartographie.societenumerique.gouv.fr'),
  ).toBeLessThan(521);
});

test('of a territory whose places are all named, a code says what it is for', async () => {
  const source = councilOfTerritory(await nevers(), LINK);
  const places = source.places.slice(0, 2);
  const few = {
    ...source,
    places,
    actors: source.actors.filter(({ place }) => place && places.includes(place)),
  };
  for (const outline of [posterOutline, articleOutline])
    expect(textOf(outline(few))).toContain(
      'Pour en savoir plus : diagnostic-numerique.example/?commune=58194',
    );
});

test('of a library, only that one may ask there', async () => {
  const island = textOf(posterOutline(await councilOf('29083')));
  expect(island).toContain('voici où demander de l’aide');
  expect(island).toContain('Demandez si on peut vous y aider');
  expect(textOf(posterOutline(town))).toContain('à Nevers et autour, on vous aide');
});

describe('the poster and the article', () => {
  test('name places with their hours and their phone, say when these and their lists were published, with a code', () => {
    const poster = posterOutline(town);
    const text = textOf(poster);
    expect(text).toContain('Téléphone : 03 86 93 90 50');
    expect(text).toContain('vendredi : 13 h à 17 h (publié en août 2024)');
    expect(text).toContain(
      'Les horaires ont pu changer : appelez avant de venir, ou demandez à la mairie.',
    );
    const [section] = poster.sections;
    expect(text).toContain(
      'Listes publiques : France services d’août 2024, bibliothèques de 2025.',
    );
    expect(text).toContain('au CCAS (exemple donné en 2021)');
    expect(section?.blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
    const named = section?.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    // The youth centre of Nevers publishes neither hours nor phone: the library comes before it.
    expect(named?.map(flat)).toEqual([
      'France services de Nevers - ESGO',
      'France services de Nevers - La Baratte',
      'Médiathèque Jean-Jaurès',
      'France services de Varennes-Vauzelles',
    ]);
  });

  test('of a hamlet without a figure say none, and lead to the nearest places with their distance', async () => {
    const hamlet = await councilOf('26274');
    const article = textOf(articleOutline(hamlet));
    expect(article).not.toMatch(/environ \d/);
    expect(article).toContain('à 7,7 km à vol d’oiseau, vérifiez par la route');
    expect(article).toContain('Les distances partent du centre de la commune.');
    // The day of the sheet dates its source, never the hours.
    expect(article).toContain('(publié en août 2024)');
    expect(article.match(/28 novembre 2026/g)).toHaveLength(2);
  });

  test('of Saint-Denis (La Réunion) name France services before its libraries', async () => {
    const { places } = await councilOf('97411');
    const kinds = places.map(({ kind }) => kind);
    expect(kinds[0]).toBe('franceServices');
    expect(kinds.lastIndexOf('franceServices')).toBeLessThan(
      kinds.includes('bibliotheque') ? kinds.indexOf('bibliotheque') : kinds.length,
    );
  });
});

test('each document ends with its source, its day and the address that shows the same figures', () => {
  for (const outline of [noteOutline, deliberationOutline, posterOutline, articleOutline]) {
    expect(flat(outline(town).footer)).toBe(
      `Source : Diagnostic numérique, modèle 2026.2, 28 novembre 2026, ${LINK}. Estimations, Licence Ouverte 2.0.`,
    );
  }
});

test('five slides, each with its source: the number large with its range, charts of needs and reasons, and the name of the program', async () => {
  const bytes = await writeCouncil(town, 'diapositives', 'pptx');
  if (typeof bytes === 'string') throw new Error('not bytes');
  const parts = zipEntries(bytes);
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(5);
  for (const [name, xml] of slides)
    expect(flat(xml), name).toContain('Source : Diagnostic numérique');
  // The needs, and the reasons in points; the number stands alone, large.
  expect(
    [...parts.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)),
  ).toHaveLength(2);
  const first = flat(parts.get('ppt/slides/slide1.xml') ?? '');
  expect(first).toMatch(/sz="6000"[^>]*>.*?<a:t>Environ 14 300 habitants</);
  expect(first).toContain('entre 12 300 et 16 400');
  expect(parts.get('docProps/core.xml')).toContain('Diagnostic numérique 1.0.0');
  expect(parts.get('docProps/app.xml')).toContain(
    '<Application>Diagnostic numérique 1.0.0</Application>',
  );
  expect(parts.get('docProps/custom.xml')).toContain('name="dataset"><vt:lpwstr>x<');
  const second = flat(parts.get('ppt/slides/slide2.xml') ?? '');
  expect(second).toContain(
    'Exclus du numérique : environ 2 700 (8 %), entre 2 100 et 3 500, ont besoin d’une assistance durable.',
  );
  // Whatever the program that opens them speaks: a comma, and a blank each three figures.
  expect(parts.get('ppt/charts/chart1.xml')).toContain(
    'formatCode="[&gt;=1000000]#\\\u00a0###\\\u00a0##0;[&gt;=1000]#\\\u00a0##0;0"',
  );
  expect(parts.get('ppt/charts/chart2.xml')).toContain('formatCode="[$-40C]+0.0;[$-40C]−0.0;0"');
  const fourth = flat(parts.get('ppt/slides/slide4.xml') ?? '');
  expect(fourth).toContain('<a:t>03 86 59 59 00</a:t>');
  expect(flat(parts.get('ppt/notesSlides/notesSlide4.xml') ?? '')).toContain(
    'vendredi : 13 h à 17 h (publié en août 2024)',
  );
  for (const [name, xml] of slides) {
    expect(flat(xml), name).toContain('Nevers (Nièvre). Source');
    expect(xml, name).toContain('type="slidenum"');
  }
});

test('a territory is said in French, and so is the choice of its places; slides of a département name none of its thirty', async () => {
  const epci = councilOfTerritory(await nevers(), LINK);
  const poster = textOf(posterOutline(epci));
  expect(poster).toContain('Communauté d’agglomération de Nevers. Ordinateur, téléphone');
  expect(poster).toContain(
    'Ici, 4 lieux sur 14 connus : France services, un par commune, les plus peuplées en premier.',
  );
  expect(poster).toContain('20 rue Henri Fraisot, Nevers. Téléphone : 03 86 59 59 00');
  expect(poster).toContain(
    '10 autres lieux sont ici : diagnostic-numerique.example/?commune=58194',
  );
  expect(textOf(noteOutline(epci))).toContain(
    'Communauté d’agglomération de Nevers : environ 29 400 habitants ont besoin',
  );
  const wide = councilOfTerritory(await nievre(), LINK);
  expect(textOf(noteOutline(wide))).toContain('Nièvre : environ 94 800 habitants ont besoin');
  const bytes = await writeCouncil(wide, 'diapositives', 'pptx');
  if (typeof bytes === 'string') throw new Error('not bytes');
  const slides = flat([...zipEntries(bytes).values()].join(' '));
  expect(slides).toContain('31 espaces France services');
  expect(slides).toContain('leur liste, sont dans le rapport');
  expect(slides).not.toContain('rue ');
});

describe('the places named of a territory', () => {
  const named = (outline: Outline) =>
    outline.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [flat(block.text)] : [])),
    );

  test('are the France services of the communes where most people live, not the first by their code', async () => {
    const wide = councilOfTerritory(await nievre(), LINK);
    expect(named(posterOutline(wide))).toEqual([
      'France services de Nevers - ESGO',
      'France services de Cosne-Cours-sur-Loire',
      'France services de Varennes-Vauzelles',
      'France services de La Charité-sur-Loire',
    ]);
    // Six communes, each named once, though Nevers has two.
    expect(new Set(wide.places.map(({ communeCode }) => communeCode)).size).toBe(6);
  });

  test.each(['974', '13', '69'])(
    '%s: an open door with its hours comes before a bus, and last what no road reaches, which says so',
    async (code) => {
      const report = await reportOf('departement', code);
      const { places } = councilOfTerritory(report, LINK);
      const ranks = places.map(areaRank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(ranks[0]).toBe(0);
      const epcis = new Set(report.lines.map(({ commune }) => commune.epci?.code));
      for (const epci of epcis) {
        const lines = report.lines.filter(({ commune }) => commune.epci?.code === epci);
        const codes = new Set(lines.map(({ commune }) => commune.code));
        const actors = report.actors.filter(({ place }) => codes.has(place?.communeCode ?? ''));
        const of = councilOfTerritory({ ...report, lines, actors }, LINK);
        expect(of.places.at(0)?.nom ?? '', epci).not.toMatch(/Mafate|^Bus /);
        for (const [i, { kind, itinerant, communeCode }] of of.places.entries()) {
          const before = of.places.slice(0, i).some((place) => place.communeCode === communeCode);
          if (kind === 'franceServices' && itinerant && !before)
            expect(
              actors.flatMap(({ place }) => place ?? []).filter(isDoorIn(communeCode)),
            ).toEqual([]);
        }
      }
    },
  );

  const isDoorIn = (code: string) => (place: LocalPlace) =>
    place.kind === 'franceServices' &&
    !place.itinerant &&
    place.communeCode === code &&
    withoutRoad(place) === null;

  test('in every EPCI of Nièvre: no commune has two places while another has none', async () => {
    const report = await nievre();
    const epcis = new Set(report.lines.map(({ commune }) => commune.epci?.code));
    for (const epci of epcis) {
      const lines = report.lines.filter(({ commune }) => commune.epci?.code === epci);
      const codes = new Set(lines.map(({ commune }) => commune.code));
      const actors = report.actors.filter(({ place }) => codes.has(place?.communeCode ?? ''));
      const { places } = councilOfTerritory({ ...report, lines, actors }, LINK);
      const communes = new Set(actors.map(({ place }) => place?.communeCode));
      expect(new Set(places.map(({ communeCode }) => communeCode)).size).toBe(
        Math.min(places.length, communes.size),
      );
    }
  });
});

test('a code holds no list of communes, and still leads to the same map or page', async () => {
  const codes = Array.from({ length: 130 }, (_, i) => 58100 + i).join(',');
  const map = `${MAP}/bourgogne/nievre`;
  const centre = 'latitude=47.1&longitude=3.5&zoom=10';
  expect(scannable(`${map}?territoire_type=communes&territoires=${codes}&${centre}`)).toBe(
    `${map}?${centre}`,
  );
  const page = 'https://diagnostic-numerique.exemple.fr/territoire.html';
  expect(scannable(`${page}?communes=${codes}`)).toBe(page);
  expect(scannable(`${page}?departement=58`)).toBe(`${page}?departement=58`);
});

test.each(['97301', '97105'])(
  'the note, the deliberation and the slides of %s say once whose incomes stand in for its own',
  async (code) => {
    const { note, deliberation, slides } = await wordsOf(await councilOf(code));
    for (const text of [note.split('Ce que valent').at(-1), deliberation, slides])
      expect(text?.match(/ceux de La Réunion et de la Martinique/g)).toHaveLength(1);
  },
);

test('Sainte-Colombe is told from the other ones by its département in each title', async () => {
  const source = await councilOf('05135');
  expect(flat(noteOutline(source).title)).toBe('Note de synthèse : Sainte-Colombe (Hautes-Alpes)');
  const { deliberation, slides } = await wordsOf(source);
  expect(deliberation).toContain('habitants, Sainte-Colombe (Hautes-Alpes)');
  expect(slides).toContain('Sainte-Colombe (Hautes-Alpes)');
});

test.each(['69', '67', '75', '2A'])(
  'the assembly of département %s is left to be completed',
  (code) => {
    const { assembly, seen } = councilText.deliberation;
    const decider = { kind: 'departement', code } as const;
    expect(flat(`${assembly(decider)} ${seen(decider)}`)).toBe(
      '[Assemblée], Vu [texte à compléter],',
    );
  },
);

// By the names of the INSEE, which say the nature that many a name in use hides: « CA Amiens Métropole ».
describe('the council is named as the law names it', async () => {
  const named = z.array(z.tuple([z.string(), z.string()]).rest(z.unknown()));
  const { epcis, epts } = z
    .object({ epcis: named, epts: named })
    .parse(await readShipped('territoires.json'));
  const councils = (kind: 'epci' | 'ept', those: typeof epcis) =>
    Object.fromEntries(
      those.map(([code, nom]) => [nom, flat(councilText.deliberation.assembly({ kind, code }))]),
    );

  test('communautaire in the 1 233 communautés, of the métropole in 22, of territory in the 11 EPT', () => {
    const ofNature = ([, nom]: (typeof epcis)[number]) => [
      nom,
      /^C[ACU] /.test(nom) ? 'Le conseil communautaire,' : 'Le conseil de la métropole,',
    ];
    expect(councils('epci', epcis)).toEqual(Object.fromEntries(epcis.map(ofNature)));
    expect(epcis.filter(([, nom]) => !/^C[ACU] /.test(nom))).toHaveLength(22);
    expect(new Set(Object.values(councils('ept', epts)))).toEqual(
      new Set(['Le conseil de territoire,']),
    );
  });

  test.each([
    ['epci', '200023414', 'Le conseil de la métropole,'],
    ['epci', '248000531', 'Le conseil communautaire,'],
    ['epci', '200046977', 'Le conseil de la métropole,'],
    ['epci', '200058790', 'Le conseil de territoire,'],
    ['epci', '245804406', 'Le conseil communautaire,'],
  ] as const)('no document of %s %s calls it otherwise: « %s »', async (kind, code, opening) => {
    const report = await reportOf(kind, code);
    const source = councilOfTerritory(report, LINK);
    const { deliberation, ...others } = await wordsOf(source);
    expect(flat(deliberation ?? '')).toContain(opening);
    const written = [textOf(outlineOf(report, null)), ...Object.values(others)].join(' ');
    expect(flat(written)).not.toMatch(/conseils? (communautaire|de territoire|métropolitain)/);
    expect(flat(written)).toContain('à l’ordre du jour de votre conseil');
  });
});

test('an address to type is whole, however the line breaks; a longer one leads to the page where to search', async () => {
  const long =
    'https://www.diagnostic-numerique.exemple.departement-58.fr/territoire.html?departement=58';
  const wide = councilOfTerritory(await nievre(), long);
  expect(textOf(posterOutline(wide))).toContain(
    `autres lieux sont ici : ${long.replace('https://www.', '')}`,
  );
  const list = `https://diagnostic-numerique.exemple.fr/territoire.html?communes=${Array.from({ length: 20 }, (_, i) => 58100 + i).join(',')}`;
  expect(textOf(posterOutline(councilOfTerritory(await nevers(), list)))).toContain(
    'autres lieux : cherchez votre commune sur diagnostic-numerique.exemple.fr/territoire.html"',
  );
});

test('on a slide, the names of a tall map are in letters of 14 points, and its scale of 12', async () => {
  const report = await reportOf('epci', '245700372');
  const map = await mapFor(report, createContours(shippedStore()), ON_A_SLIDE);
  const drawn = await writeCouncil(councilOfTerritory(report, LINK, map), 'diapositives', 'pptx');
  if (typeof drawn === 'string') throw new Error('not bytes');
  const slides = flat([...zipEntries(drawn).values()].join(' '));
  const [, group = ''] = /<p:grpSp>(.*)<\/p:grpSp>/.exec(slides) ?? [];
  const sizes = Object.fromEntries(
    [...group.matchAll(/<a:rPr[^>]* sz="(\d+)"(?:(?!<a:t>).)*<a:t>(.*?)<\/a:t>/g)].map(
      ([, size, said]) => [said, Math.round(Number(size) / 100)],
    ),
  );
  expect(sizes).toMatchObject({ Forbach: 14, 'Nousseviller-Saint-Nabor': 14, '2 km': 12 });
  expect(Object.keys(sizes)).toHaveLength(22);
});

test('the slides of a territory that is drawn have its map as one picture told in words; those of a commune have none', async () => {
  const report = await nievre();
  const drawn = await writeCouncil(
    councilOfTerritory(report, LINK, await mapOf(report)),
    'diapositives',
    'pptx',
  );
  if (typeof drawn === 'string') throw new Error('not bytes');
  const parts = zipEntries(drawn);
  const slide = flat(parts.get('ppt/slides/slide4.xml') ?? '');
  expect(slide).toContain('<a:t>Sur la carte</a:t>');
  expect(slide).toContain(
    'descr="Nièvre : part estimée des habitants qui ont besoin d’aide avec le numérique"',
  );
  expect(slide).toContain('40 à 58 % · 308 communes');
  expect(slide).toContain('Bibliothèques (104)');
  // A shape a commune at least, all of them within the group.
  const [, group = ''] = /<p:grpSp>(.*)<\/p:grpSp>/.exec(slide) ?? [];
  expect(group.split('<a:custGeom>').length - 1).toBeGreaterThanOrEqual(308);
  expect(slide.split('<a:custGeom>').length).toBe(group.split('<a:custGeom>').length);
  expect(group).toContain('<a:t>Nevers</a:t>');
  const ofTown = await writeCouncil(town, 'diapositives', 'pptx');
  if (typeof ofTown === 'string') throw new Error('not bytes');
  expect([...zipEntries(ofTown).values()].filter((part) => part.includes('<p:grpSp>'))).toEqual([]);
});

test('slides are as the standard asks: each part declared is there, a paragraph has one style, a shape its own number', async () => {
  const report = await nievre();
  const territory = councilOfTerritory(report, LINK, await mapOf(report));
  for (const source of [town, await councilOf('26274'), territory]) {
    const bytes = await writeCouncil(source, 'diapositives', 'pptx');
    if (typeof bytes === 'string') throw new Error('not bytes');
    const parts = zipEntries(bytes);
    const declared = [
      ...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g),
    ];
    expect(declared.length).toBeGreaterThan(10);
    expect(declared.filter(([, part = '']) => !parts.has(part))).toEqual([]);
    for (const [name, xml] of parts) {
      const paragraphs = xml.split('<a:p>').filter((one) => one.split('<a:pPr').length > 2);
      expect(paragraphs, name).toEqual([]);
      const shapes = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(shapes).size, name).toBe(shapes.length);
    }
  }
  // On the map, a square is a France services, a ring a library; so in the words beside it.
  const bytes = await writeCouncil(territory, 'diapositives', 'pptx');
  if (typeof bytes === 'string') throw new Error('not bytes');
  const beside = (zipEntries(bytes).get('ppt/slides/slide4.xml') ?? '').replace(/<[^>]+>/g, '');
  expect(flat(beside)).toMatch(/■ France services \(\d+.*○ Bibliothèques \(104\)/);
});

test('who signs is on the note and on the slides, and at the foot of the poster', async () => {
  const branding = { author: 'Cabinet Exemple' };
  const note = String(await writeCouncil(town, 'note', 'html', branding));
  expect(note).toContain('<p class="day">Cabinet Exemple</p>');
  const poster = String(await writeCouncil(town, 'affiche', 'html', branding));
  expect(poster).toContain('<footer><p>Cabinet Exemple. Source');
  for (const [format, file] of [
    ['note', 'docx'],
    ['affiche', 'docx'],
    ['diapositives', 'pptx'],
  ] as const) {
    const bytes = await writeCouncil(town, format, file, branding);
    if (typeof bytes === 'string') throw new Error('not bytes');
    const parts = [...zipEntries(bytes)].flatMap(([name, xml]) =>
      /document\.xml|footer\d\.xml|slide1\.xml/.test(name) ? xml : [],
    );
    expect(parts.join(''), format).toContain('Cabinet Exemple');
  }
});

test('a slide names places, their commune and whom to call; where they stand and when they open is in the notes of who speaks', async () => {
  const bytes = await writeCouncil(town, 'diapositives', 'pptx');
  if (typeof bytes === 'string') throw new Error('not bytes');
  const parts = zipEntries(bytes);
  const textIn = (folder: RegExp) =>
    flat([...parts].flatMap(([name, xml]) => (folder.test(name) ? xml : [])).join(' '));
  const slides = textIn(/^ppt\/slides\/slide\d+\.xml$/);
  const notes = textIn(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
  const street = /\b(rue|avenue|place|boulevard) |\d h /i;
  const cells = [...slides.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, said]) => said);
  const table = cells.slice(cells.indexOf('Lieu'), cells.indexOf('Lieu') + 18);
  // Three of the six places publish no number.
  expect(table).toEqual([
    ...['Lieu', 'Commune, distance à vol d’oiseau', 'Téléphone'],
    ...['France services de Nevers - ESGO', 'Nevers', '03 86 59 59 00'],
    ...['France services de Nevers - La Baratte', 'Nevers', '03 86 93 90 50'],
    ...['Médiathèque Jean-Jaurès', 'Nevers'],
    ...['Bureau Information Jeunesse de la Nièvre', 'Nevers'],
    ...['Nevers Agglomération', 'Nevers'],
    ...[
      'France services de Varennes-Vauzelles',
      expect.stringMatching(/^Varennes-Vauzelles, à [\d,]+ km$/),
      '03 86 71 02 62',
    ],
  ]);
  expect(slides).not.toMatch(street);
  expect(notes).toMatch(street);
});

test('without a figure, no slide has a title and nothing under it', async () => {
  const bytes = await writeCouncil(await councilOf('26274'), 'diapositives', 'pptx');
  if (typeof bytes === 'string') throw new Error('not bytes');
  const slides = [...zipEntries(bytes)].filter(([name]) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  );
  expect(slides).toHaveLength(3);
  // A title, what is said or its table, the source, the number of the slide.
  for (const [name, xml] of slides)
    expect(xml.match(/<p:(sp|graphicFrame)>/g)?.length, name).toBeGreaterThanOrEqual(4);
});

test('the page of a poster may be changed line by line, and loads nothing', async () => {
  const page = String(await writeCouncil(town, 'affiche', 'html'));
  expect(page).toContain('<main contenteditable="true">');
  expect(page).not.toMatch(/<script|<link|src=/);
});

test('on a page to print, hours hold on their line, and an address breaks after a slash alone', async () => {
  const poster = String(await writeCouncil(town, 'affiche', 'html'));
  const ranges = poster.match(/\d+\sh(?:\s\d\d)?\sà\s\d+\sh/g) ?? [];
  expect(ranges.length).toBeGreaterThan(3);
  for (const range of ranges) expect(range).not.toContain(' ');
  expect(poster).toContain('diagnostic-numerique.example/<wbr>?<wbr>commune=58194');
});

test('asked again at another hour of the day, slides are the same file', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T08:00:00Z') });
  try {
    const morning = await writeCouncil(town, 'diapositives', 'pptx');
    vi.setSystemTime(new Date('2026-11-30T17:00:00Z'));
    expect(await writeCouncil(town, 'diapositives', 'pptx')).toEqual(morning);
  } finally {
    vi.useRealTimers();
  }
});
