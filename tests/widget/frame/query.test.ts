// The address of a frame: it may ask for what the tag may be asked, but never where data come from.
import { expect, test } from 'vitest';
import { ATTRIBUTES } from '../../../widget/attributes.ts';
import { attributesOf, dataFolder, frameId } from '../../../widget/frame/query.ts';
import { FRAMED } from '../../../widget/framed.ts';

const asked = (query: string) => Object.fromEntries(attributesOf(query));

test('every attribute may be asked for, but those that name an address', () => {
  const addresses = new Set(['donnees', 'lieux']);
  expect([...FRAMED].sort()).toEqual(ATTRIBUTES.filter((name) => !addresses.has(name)).sort());
});

test('the attributes of the tag are read from the address', () => {
  expect(asked('?commune=58194&sections=besoins+raisons&theme=sombre&couleur=%231d4f91')).toEqual({
    commune: '58194',
    sections: 'besoins raisons',
    theme: 'sombre',
    couleur: '#1d4f91',
  });
  expect(asked('?sans-recherche&commune=58194')).toEqual({
    commune: '58194',
    'sans-recherche': '',
  });
});

test('addresses of data, handlers and styles are left alone', () => {
  expect(
    asked('?donnees=https://autre.example/&lieux=//autre.example/x.csv&onclick=x&style=x&id=x'),
  ).toEqual({});
});

test('an endless value is cut: its attribute is refused, and the console is not flooded', () => {
  expect(asked(`?commune=${'5'.repeat(100_000)}`).commune).toHaveLength(200);
});

test('the name given by the loader is read, anything else is no name', () => {
  expect(frameId('#dn-4f2a')).toBe('dn-4f2a');
  for (const hash of ['', '#', '#raisons', '#dn-', '#dn-<script>', `#dn-${'a'.repeat(21)}`]) {
    expect(frameId(hash)).toBe('');
  }
});

test('live data, or a dated folder of the same site; never an address', () => {
  expect(dataFolder('?commune=58194')).toBe('../data/');
  expect(dataFolder('?donnees=2026-11-23')).toBe('../data/2026-11-23/');
  for (const asked of [
    '',
    '..',
    '../..',
    'a/b',
    '//autre.example',
    'https://autre.example/',
    '.x',
  ]) {
    expect(dataFolder(`?donnees=${encodeURIComponent(asked)}`)).toBe('../data/');
  }
});
