import { describe, expect, test } from 'vitest';
import {
  communeContext,
  localActors,
  PILLARS,
  prefill,
  QUESTION_IDS,
  QUESTIONS,
  readinessPicture,
  withPrefill,
} from '../../../src/advice/index.ts';
import { estimate } from '../../../src/index.ts';
import type { CommunePlaces } from '../../../src/terms/place.ts';
import { REFERENCE_MODEL } from '../../golden/reference.ts';
import { communeLike, NO_PLACE, placeLike } from './territories.ts';

function suggested(commune = communeLike(), places: CommunePlaces = NO_PLACE) {
  const actors = localActors(commune, places);
  const found = prefill(estimate(commune, REFERENCE_MODEL), actors, communeContext(commune));
  return Object.fromEntries(found.map(({ question, answer }) => [question, answer]));
}

test('ten questions on the three pillars and the funding, each asked once', () => {
  expect(QUESTIONS.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
  expect(QUESTIONS).toHaveLength(10);
  expect(new Set(QUESTIONS.map(({ pillar }) => pillar))).toEqual(new Set(PILLARS));
});

describe('the data suggest', () => {
  test('the connection from the fibre, whichever way it leans', () => {
    const fibre = (share: number | null) =>
      suggested(communeLike({ surroundings: { fibre: share } }));
    expect(fibre(0.97).connexion).toBe('yes');
    expect(fibre(0.7).connexion).toBe('partly');
    expect(fibre(0.1).connexion).toBe('no');
    expect(fibre(null).connexion).toBeUndefined();
  });

  test('nothing else: an open library is no proof of computers, a priority district none of funding', () => {
    const places = { inside: [placeLike(), placeLike({ kind: 'bibliotheque' })], outside: [] };
    const commune = communeLike({ surroundings: { qpv: true } });
    expect(suggested(commune, places)).toEqual({ connexion: 'yes' });
    expect(suggested(communeLike({ surroundings: { fibre: null } }))).toEqual({});
  });
});

test('the visitor has the last word', () => {
  const actors = localActors(communeLike(), NO_PLACE);
  const context = communeContext(communeLike());
  const found = prefill(estimate(communeLike(), REFERENCE_MODEL), actors, context);
  expect(withPrefill({ offre: 'yes' }, found)).toMatchObject({ offre: 'yes', connexion: 'yes' });
});

test('the picture puts each question of a pillar in one list, and gives no mark', () => {
  const picture = readinessPicture({ salle: 'yes', equipement: 'no', aidant: 'partly' });
  expect(picture.map(({ pillar }) => pillar)).toEqual([...PILLARS]);
  expect(picture[0]).toEqual({
    pillar: 'place',
    strengths: ['salle'],
    partial: [],
    gaps: ['equipement'],
    unknown: ['confidentialite', 'connexion'],
  });
  const placed = picture.flatMap((p) => [...p.strengths, ...p.partial, ...p.gaps, ...p.unknown]);
  expect(placed.toSorted()).toEqual([...QUESTION_IDS].toSorted());
  expect(JSON.stringify(picture)).not.toMatch(/\d/);
});
