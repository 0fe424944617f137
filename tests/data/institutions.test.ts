// Where many are 15 to 29, a barracks, a campus, a boarding school or a prison makes the share low: no page, document or
// advice tells it as a small need. METHOD §12.
import { beforeAll, expect, test } from 'vitest';
import { noteOutline } from '../../reports/council/documents.ts';
import { councilOfCommune } from '../../reports/council/source.ts';
import { noticeSentences, typeset } from '../../src/explain/index.ts';
import { why } from '../../src/explain/why.ts';
import { type CommuneProfile, diagnose, type Model } from '../../src/index.ts';
import { institutionSigns } from '../../src/terms/institution.ts';
import { allCommunes, DATASET, shippedStore } from '../shipped.ts';

const store = shippedStore();
let communes: readonly CommuneProfile[];
let model: Model;
beforeAll(async () => {
  [communes, model] = await Promise.all([allCommunes(store), store.model()]);
}, 120_000);

const isYoung = (commune: CommuneProfile) => institutionSigns(commune).includes('young');

/** Most are known by their name: camps, air bases, schools, campuses, prisons. */
const YOUNG = [
  ...[
    'Aubière',
    'Aulnoy-lez-Valenciennes',
    'Auzeville-Tolosane',
    'Avord',
    'Balan',
    'Boulay-les-Barres',
  ],
  ...[
    'Chasseneuil-du-Poitou',
    'Corte',
    'Cottenchy',
    'Dinéault',
    'Fleury-Mérogis',
    "Fontevraud-l'Abbaye",
  ],
  ...[
    'Gauciel',
    'Jacob-Bellecombette',
    'Jouy-en-Josas',
    'La Cavalerie',
    'Labège',
    'Le Bourget-du-Lac',
  ],
  ...[
    'Mailly-le-Camp',
    'Meyenheim',
    'Montferrat',
    'Mourmelon-le-Grand',
    'Neufmoutiers-en-Brie',
    'Osmoy',
  ],
  ...['Ouges', 'Rosières-près-Troyes', 'Rouvres-en-Woëvre', 'Roville-aux-Chênes', 'Saint-Christol'],
  ...[
    'Saint-Jean-Kourtzerode',
    'Saint-Léger-de-Fougeret',
    'Salouël',
    'Semoutiers-Montsaon',
    'Sevenans',
  ],
  ...['Soubise', 'Thiverval-Grignon', 'Thuilley-aux-Groseilles', 'Varces-Allières-et-Risset'],
];

test('a third of people of 15 and over are 15 to 29 in 38 communes of 34 875', () => {
  expect(communes).toHaveLength(34_875);
  const names = communes.filter(isYoung).map(({ nom }) => nom);
  expect(names.sort()).toEqual([...YOUNG].sort());
});

test('there the page says who lowers the share and that surveys left them out, never that even the top of the range is low', () => {
  for (const commune of communes.filter(isYoung)) {
    const diagnosis = diagnose(commune, model);
    const said = noticeSentences(diagnosis.estimate.notices).join(' ');
    expect(said, commune.nom).toMatch(
      /Les 15 à 29 ans sont \d+\s% des habitants\s: étudiants, militaires, internes ou détenus y abaissent sans doute la part\. Les enquêtes n’interrogent que les ménages ordinaires\./,
    );
    expect(why(diagnosis).join(' '), commune.nom).not.toContain('Même en haut');
  }
});

test('there the note says so too, and no advice is founded on a share below that of France', async () => {
  const provenance = {
    model: model.id,
    dataset: DATASET,
    software: '1.0.0',
    day: '2026-11-30',
    address: 'https://diagnostic-numerique.example/',
  };
  for (const commune of communes.filter(isYoung)) {
    const places = await store.places(commune.departement.code);
    const council = councilOfCommune(diagnose(commune, model), commune, places, provenance);
    const reasons = council.actions.flatMap((action) => action.because.map(({ code }) => code));
    expect(reasons, commune.nom).not.toContain('rate-below');
    const note = JSON.stringify(noteOutline(council));
    expect(note, commune.nom).toContain('internes ou détenus y abaissent sans doute la part.');
    expect(note, commune.nom).not.toContain('Même en haut de la fourchette');
    expect(council.actions[0]?.title, commune.nom).not.toBe(
      typeset('Proposer un coup de pouce sans rendez-vous'),
    );
  }
}, 120_000);

test('elsewhere no page speaks of students, soldiers or prisoners', () => {
  for (const commune of communes) {
    if (isYoung(commune) || commune.population === 0) continue;
    const { notices } = diagnose(commune, model).estimate;
    expect(notices, commune.nom).not.toContainEqual(expect.objectContaining({ sign: 'young' }));
  }
}, 120_000);
