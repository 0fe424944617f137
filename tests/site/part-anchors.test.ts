// Each part of a diagnosis has an address of its own, which opens the page there as soon as it is drawn.
import { afterEach, expect, test, vi } from 'vitest';
import { contentsText, PART_ANCHORS } from '../../site/diagnosis/copy.ts';
import { followPartAnchor, goToPart, partsOf } from '../../site/diagnosis/part-anchors.ts';
import { shippedStore } from '../shipped.ts';

const at = (hash: string) => history.replaceState(null, '', `?commune=58194${hash}`);
const draw = (name: string) => {
  const section = document.createElement('section');
  section.className = `dn-section dn-${name}`;
  section.innerHTML = '<h2 class="dn-section-title">Titre</h2>';
  document.body.append(section);
  return section.querySelector('h2');
};

afterEach(() => {
  document.body.replaceChildren();
  at('');
});

test('every part of the menu has one address, and none that a plan could have', () => {
  const anchors = Object.values(PART_ANCHORS);
  expect(Object.keys(PART_ANCHORS).sort()).toEqual(Object.keys(contentsText.parts).sort());
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.filter((anchor) => !/^[a-z-]+$/.test(anchor) || anchor === 'plan')).toEqual([]);
});

test('#questionnaire waits for the questionnaire, then gives its title the focus', async () => {
  at('#questionnaire');
  followPartAnchor(document.body);
  draw('reasons');
  const title = draw('readiness');
  await vi.waitFor(() => expect(document.activeElement).toBe(title));
});

test('a part that comes when the reader is near is gone to: its place first, its title once drawn', async () => {
  const folds = document.createElement('div');
  folds.className = 'site-folds';
  folds.scrollIntoView = vi.fn();
  document.body.append(folds);
  goToPart('resemblance');
  expect(location.hash).toBe('#communes-qui-ressemblent');
  expect(folds.scrollIntoView).toHaveBeenCalled();
  const title = draw('resemblance');
  await vi.waitFor(() => expect(document.activeElement).toBe(title));
});

test('going to a part writes its address, unless the address holds a plan', () => {
  draw('venue');
  goToPart('venue');
  expect(location.hash).toBe('#lieu');
  at('#plan=1&m=ccas.a');
  goToPart('venue');
  expect(location.hash).toBe('#plan=1&m=ccas.a');
});

const TO_DO = ['actors', 'actions-first', 'venue', 'readiness', 'sizing', 'plan'];

test.each([
  [
    'Nevers',
    '58194',
    [
      'reasons',
      'images',
      'comparison',
      ...TO_DO,
      'resemblance',
      'what-if',
      'council',
      'downloads',
      'precision',
      'sources',
    ],
  ],
  [
    'Rochefourchat, 2 inhabitants',
    '26274',
    [...TO_DO, 'resemblance', 'council', 'downloads', 'sources'],
  ],
  ['Beaumont-en-Verdunois, no inhabitant', '55039', []],
])('the menu of %s lists what its page has, in reading order', async (_, code, parts) => {
  expect(partsOf(await shippedStore().diagnosis(code))).toEqual(parts);
});
