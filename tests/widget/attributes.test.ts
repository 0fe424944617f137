// The attributes of the tag: what is written is understood, or refused aloud and then ignored.
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../widget/attributes.ts';

const HOST = 'https://mairie.example/page/';

function read(attributes: Readonly<Record<string, string>>) {
  const refused: string[] = [];
  const settings = readSettings(
    (name) => attributes[name] ?? null,
    HOST,
    (name) => refused.push(name),
  );
  return { settings, refused };
}

const nothing = read({}).settings;

test('without attributes: search, all sections, colours of the system, live data', () => {
  expect(nothing).toEqual({
    commune: null,
    territoire: null,
    sections: null,
    theme: 'auto',
    couleur: null,
    sansRecherche: false,
    niveauTitre: 2,
    donnees: null,
    lieux: null,
  });
});

test('every attribute is read, in any case and with spaces around', () => {
  const { settings, refused } = read({
    commune: ' 2a004 ',
    territoire: ' REGION-27 ',
    sections: 'Besoins, raisons  precision',
    theme: 'SOMBRE',
    couleur: '#1D4F91',
    'sans-recherche': '',
    'niveau-titre': ' 3 ',
    donnees: 'data/',
    lieux: 'lieux.csv',
  });
  expect(refused).toEqual([]);
  expect(settings).toEqual({
    commune: '2A004',
    territoire: 'region-27',
    sections: ['besoins', 'raisons', 'precision'],
    theme: 'sombre',
    couleur: '#1d4f91',
    sansRecherche: true,
    niveauTitre: 3,
    donnees: 'https://mairie.example/page/data/',
    lieux: 'https://mairie.example/page/lieux.csv',
  });
});

describe('a bad value is named and counts as absent', () => {
  test.each([
    ['commune', 'Nevers'],
    ['commune', '58000000'],
    ['territoire', 'Nièvre'],
    ['territoire', '058'],
    ['territoire', 'region-2'],
    ['sections', 'besoins graphiques'],
    ['theme', 'dark'],
    ['couleur', 'red'],
    ['couleur', '#12345'],
    ['couleur', 'url(https://autre.example)'],
    ['donnees', 'javascript:alert(1)'],
    ['donnees', 'data:application/json,{}'],
    ['donnees', 'https://'],
    ['lieux', 'ftp://mairie.example/lieux.csv'],
  ])('%s="%s"', (name, value) => {
    const { settings, refused } = read({ [name]: value });
    expect(refused).toEqual([name]);
    expect(settings).toEqual(nothing);
  });
});

test('an empty attribute, as templates leave them, is absent and no mistake', () => {
  const empty = {
    commune: '',
    territoire: '',
    sections: ' ',
    theme: '',
    couleur: '',
    donnees: '',
    lieux: '',
  };
  expect(read(empty)).toEqual({ settings: nothing, refused: [] });
});

test('the search stays where it is the only way to something', () => {
  expect(read({ 'sans-recherche': '', territoire: '58' }).settings.sansRecherche).toBe(true);
  expect(read({ 'sans-recherche': '' }).settings.sansRecherche).toBe(false);
  expect(read({ 'sans-recherche': '', commune: 'Nevers' }).settings.sansRecherche).toBe(false);
});

describe('sans-recherche: what frameworks and people write', () => {
  const hides = (written: string) =>
    read({ commune: '58194', 'sans-recherche': written }).settings.sansRecherche;

  test.each(['', ' ', 'true', 'oui', 'OUI', '1', 'sans-recherche'])('"%s" hides', (written) => {
    expect(hides(written)).toBe(true);
  });

  test.each(['false', 'False', 'non', '0'])('"%s" is absent', (written) => {
    expect(hides(written)).toBe(false);
    expect(read({ 'sans-recherche': written }).refused).toEqual([]);
  });

  test.each(['peut-être', 'no', '2'])('"%s" means nothing, and is told', (written) => {
    const { settings, refused } = read({ commune: '58194', 'sans-recherche': written });
    expect(settings.sansRecherche).toBe(false);
    expect(refused).toEqual(['sans-recherche']);
  });
});

test.each(['0', '5', '6', 'h2', '-1', '2.5'])('niveau-titre="%s" is told, and is 2', (written) => {
  const { settings, refused } = read({ 'niveau-titre': written });
  expect(settings.niveauTitre).toBe(2);
  expect(refused).toEqual(['niveau-titre']);
});

test('a summary may stand alone or with parts of the report', () => {
  expect(read({ sections: 'resume' }).settings.sections).toEqual(['resume']);
  expect(read({ sections: 'Resume, raisons' }).settings.sections).toEqual(['resume', 'raisons']);
});
