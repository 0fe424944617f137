// The address of a page that is not there often names a place all the same.
import { expect, test } from 'vitest';
import { placeMeant } from '../../site/not-found/place-meant.ts';

test.each([
  ['/commune/58194/', 'commune', '58194', '/?commune=58194'],
  ['/commune/2a004', 'commune', '2A004', '/?commune=2A004'],
  ['/commune/2a004\ufeff/', 'commune', '2A004', '/?commune=2A004'],
  ['/diagnostic/commune/69383/index.htm', 'commune', '69383', '/diagnostic/?commune=69383'],
  ['/epci/245804406/', 'epci', '245804406', '/territoire.html?epci=245804406'],
  ['/d/epci/245804406', 'epci', '245804406', '/d/territoire.html?epci=245804406'],
])('%s means the %s %s', (path, kind, code, address) => {
  expect(placeMeant(path)).toEqual({ kind, code, address });
});

test.each([
  '/',
  '/commune/',
  '/commune/Nevers/',
  '/commune/98818/',
  '/commune/581940/',
  '/commune/%2e%2e/',
  '/epci/2458044060/',
  '/ma-commune/58194/',
  '/nulle-part.html',
])('%s means none', (path) => expect(placeMeant(path)).toBeNull());
