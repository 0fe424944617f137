// One typing error is one letter too many, missing, or another, or two neighbours swapped; nothing else is.
import { expect, test } from 'vitest';
import { oneError } from '../../../src/search/one-error.ts';

test.each([
  ['neevers', 'nevers', 'whole'],
  ['neverss', 'nevers', 'whole'],
  ['nevrs', 'nevers', 'whole'],
  ['never', 'nevers', 'whole'],
  ['bevers', 'nevers', 'whole'],
  ['neverz', 'nevers', 'whole'],
  ['envers', 'nevers', 'whole'],
  ['nevesr', 'nevers', 'whole'],
  ['lyno', 'lyons la foret', 'beginning'],
  ['lyyon', 'lyons la foret', 'beginning'],
  ['lon', 'lyons la foret', 'beginning'],
  ['lyan', 'lyons la foret', 'beginning'],
  // None, or two.
  ['nevers', 'nevers', null],
  ['neve', 'nevers', null],
  ['nxeers', 'nevers', null],
  ['nveres', 'nevers', null],
  ['nxvxrs', 'nevers', null],
  ['neversxx', 'nevers', null],
  ['nevesrx', 'nevers', null],
] as const)('%j for %j: %j', (query, name, error) => {
  expect(oneError(query, name)).toBe(error);
});
