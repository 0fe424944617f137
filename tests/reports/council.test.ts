// What a council is given: each document says the engine's figures as estimates, its source and its day, and holds
// on the pages that it is made for.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  articleOutline,
  deliberationOutline,
  noteOutline,
  posterOutline,
} from '../../reports/council/documents.ts';
import {
  type CouncilSource,
  councilOfCommune,
  councilOfTerritory,
} from '../../reports/council/source.ts';
import { writeCouncil } from '../../reports/council/write.ts';
import { shippedStore } from '../shipped.ts';
import { nevers } from './nievre.ts';
import { zipEntries } from './zip-entries.ts';

const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
const LINK = 'https://diagnostic-numerique.example/?commune=58194';

async function councilOf(code: string): Promise<CouncilSource> {
  const store = shippedStore();
  const diagnosis = await store.diagnosis(code);
  const profile = await store.commune(code);
  const places = await store.places(profile.departement.code);
  return councilOfCommune(diagnosis, profile, places, {
    model: diagnosis.model.id,
    dataset: 'x',
    software: '1.0.0',
    day: '2026-11-28',
    address: LINK,
  });
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

test('the deliberation is said to be a model and no legal advice, and rests on the text of its assembly', async () => {
  const text = textOf(deliberationOutline(town));
  expect(text).toContain('un modèle à adapter. Il ne vaut pas conseil juridique');
  expect(text).toContain('Le conseil municipal,');
  expect(text).toContain('L. 2121-29');
  const epci = textOf(deliberationOutline(councilOfTerritory(await nevers(), LINK)));
  expect(epci).toContain('Le conseil communautaire,');
  expect(epci).not.toContain('L. 2121-29');
});

describe('the poster and the article', () => {
  test('name places with their hours and their phone, say when these were read, and end with a code', () => {
    const poster = posterOutline(town);
    const text = textOf(poster);
    expect(text).toContain('Téléphone : 03 86 93 90 50');
    expect(text).toContain('le 28 novembre 2026. Appelez avant de venir.');
    const [section] = poster.sections;
    expect(section?.blocks.at(-1)?.kind).toBe('figure');
    expect(section?.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
  });

  test('of a hamlet without a figure say none, and lead to the nearest places with their distance', async () => {
    const hamlet = await councilOf('26274');
    const article = textOf(articleOutline(hamlet));
    expect(article).not.toMatch(/environ \d/);
    expect(article).toContain('à 7,7 km à vol d’oiseau');
  });
});

test('each document ends with its source, its day and the address that shows the same figures', () => {
  for (const outline of [noteOutline, deliberationOutline, posterOutline, articleOutline]) {
    expect(flat(outline(town).footer)).toBe(
      `Source : Diagnostic numérique, modèle 2026.2, 28 novembre 2026, ${LINK}. Estimations, Licence Ouverte 2.0.`,
    );
  }
});

test('five slides, each with its source, a chart of the three needs, and the name of the program', async () => {
  const bytes = await writeCouncil(town, 'diapositives', 'pptx');
  if (typeof bytes === 'string') throw new Error('not bytes');
  const parts = zipEntries(bytes);
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(5);
  for (const [name, xml] of slides)
    expect(flat(xml), name).toContain('Source : Diagnostic numérique');
  expect([...parts.keys()].some((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
  expect(parts.get('docProps/core.xml')).toContain('Diagnostic numérique 1.0.0');
});

test('the page of a poster may be changed line by line, and loads nothing', async () => {
  const page = String(await writeCouncil(town, 'affiche', 'html'));
  expect(page).toContain('<main contenteditable="true">');
  expect(page).not.toMatch(/<script|<link|src=/);
});
