// The lists shipped here and the list a visitor brings, told as one: no place twice, the visitor's first.
import { expect, test } from 'vitest';
import { actionFor, communeContext, mergePlaces } from '../../../src/advice/index.ts';
import { actorsAround } from '../../../src/advise.ts';
import { advise } from '../../../src/index.ts';
import type { LocalPlace } from '../../../src/terms/place.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const nevers = await store.commune('58194');
const { estimate } = await store.diagnosis('58194');
const listed = await store.places('58');
const [library] = listed.filter(
  ({ kind, communeCode }) => kind === 'bibliotheque' && communeCode === '58194',
);
if (!library) throw new Error('Nevers has a library');
const brought = (changes: Partial<LocalPlace>): LocalPlace => ({
  ...library,
  id: 'votreListe:1',
  source: 'votreListe',
  ...changes,
});

test('nothing brought changes nothing', () => {
  expect(mergePlaces(listed, [])).toBe(listed);
});

test('the same name in the same commune, or the same door, is one place: the brought one', () => {
  const sameName = brought({ nom: library.nom.toUpperCase(), latitude: library.latitude + 0.01 });
  const sameDoor = brought({ nom: 'Un autre nom' });
  for (const own of [sameName, sameDoor]) {
    const merged = mergePlaces(listed, [own]);
    expect(merged).toHaveLength(listed.length);
    // Under the identifier of the shipped list: a mark set on it before still holds.
    expect(merged).toContainEqual({ ...own, id: library.id });
    expect(merged).not.toContain(library);
  }
});

test('a place that two brought lists tell is told once, as the first has it', () => {
  const own = brought({ kind: 'autre', nom: 'Espace du Test', adresse: '1 rue du Test' });
  const live = { ...own, id: 'carteEnDirect:9', source: 'carteEnDirect' } as const;
  const neighbour = { ...own, id: 'votreListe:2', nom: 'Autre association' };
  const merged = mergePlaces([], [own, neighbour, live, live]);
  expect(merged).toEqual([own, neighbour]);
});

test('the library that the national map names without its kind stays a library, with its staff', () => {
  const live = brought({
    id: 'carteEnDirect:1',
    kind: 'autre',
    source: 'carteEnDirect',
    nom: library.nom.toUpperCase(),
    adresse: null,
    telephone: '03 86 00 00 00',
    weeklyHours: null,
    staff: null,
  });
  const merged = mergePlaces(listed, [live]);
  expect(merged).toHaveLength(listed.length);
  expect(merged.find(({ id }) => id === library.id)).toEqual({
    ...library,
    source: 'carteEnDirect',
    nom: live.nom,
    telephone: '03 86 00 00 00',
  });
  // A counsellor who sits in the library is somebody else: both are told.
  const counsellor = { ...live, role: 'conseillerNumerique' } as const;
  expect(mergePlaces(listed, [counsellor])).toHaveLength(listed.length + 1);
});

test('what was said of a place holds once the national map tells it too', () => {
  const live = brought({ id: 'carteEnDirect:1', source: 'carteEnDirect' });
  const twice = [live, { ...live, id: 'carteEnDirect:2', nom: 'Annexe' }];
  const keys = (places: readonly LocalPlace[]) =>
    advise(nevers, estimate, places).actors.map(({ key }) => key);
  const before = keys(listed).filter((key) => key.includes(library.id));
  expect(before).toHaveLength(1);
  expect(keys(mergePlaces(listed, [live]))).toEqual(expect.arrayContaining(before));
  const merged = keys(mergePlaces(listed, twice));
  expect(new Set(merged).size).toBe(merged.length);
});

test('a brought library that opens little is not told as of 2023', () => {
  const little = brought({ weeklyHours: 4, staff: null, volunteers: null });
  const without = listed.filter(
    ({ kind, communeCode }) => kind !== 'bibliotheque' || communeCode !== '58194',
  );
  const actors = actorsAround(nevers, [...without, little]);
  const context = communeContext(nevers);
  const action = actionFor('renforcer-bibliotheque', estimate, actors, context);
  expect(action?.because).toContainEqual({
    code: 'place-short-hours',
    name: little.nom,
    weeklyHours: 4,
    brought: true,
  });
});

test('the hours of a brought library are not told as those of the shipped list, of 2023', () => {
  const own = brought({ weeklyHours: 30 });
  const codes = (places: readonly LocalPlace[]) =>
    advise(nevers, estimate, places).actions.flatMap(({ because }) => because.map((r) => r.code));
  expect(codes(listed)).toContain('place-hours');
  expect(codes(mergePlaces(listed, [own]))).not.toContain('place-hours');
});

test('a social centre of the list is present, and is no longer to be looked for', () => {
  const own = brought({ kind: 'autre', role: 'centreSocial', nom: 'Centre social du Test' });
  const { actors } = advise(nevers, estimate, mergePlaces(listed, [own]));
  // With those that the shipped lists have, here and nearby.
  const centres = actors.filter(
    ({ kind, source }) => kind === 'centreSocial' && source !== 'aidantsConnect2024',
  );
  expect(centres.map(({ name, status, source }) => [name, status, source])).toEqual([
    ['Centre social du Test', 'present', 'votreListe'],
  ]);
});

test('actions follow: a France services brought to a hamlet replaces the road to the next one', async () => {
  const hamlet = await store.commune('26274');
  const centre = hamlet.surroundings;
  if (centre === null) throw new Error('a hamlet has a centre');
  const places = await store.places('26');
  const own = brought({
    kind: 'franceServices',
    nom: 'France services du Test',
    communeCode: '26274',
    latitude: centre.latitude,
    longitude: centre.longitude,
  });
  const { estimate: few } = await store.diagnosis('26274');
  const idsOf = (all: readonly LocalPlace[]) =>
    advise(hamlet, few, all).actions.map(({ id }) => id);
  const [without, having] = [idsOf(places), idsOf(mergePlaces(places, [own]))];
  expect(having).not.toEqual(without);
});
