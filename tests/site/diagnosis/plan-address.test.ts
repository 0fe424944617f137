// A plan in the address and a plan in the browser: neither replaces the other unasked, and nothing is kept that
// the visitor did not ask to keep.
import { beforeEach, expect, test } from 'vitest';
import { planAddressOver } from '../../../site/diagnosis/plan-address.ts';
import { savedCommunes } from '../../../site/my-communes/saved-communes.ts';

const NEVERS = { code: '58194', nom: 'Nevers', departement: 'Nièvre' };
const MINE = '#plan=1&r=salle.y';
const THEIRS = '#plan=1&a=reunir-acteurs..Mme+Lef%C3%A8vre';

const visit = (fragment = '') => {
  history.replaceState(null, '', `?commune=58194${fragment}`);
  const kept = savedCommunes(() => localStorage);
  return { kept, address: planAddressOver(kept) };
};

beforeEach(() => localStorage.clear());

test('without a plan in the address, the one kept here is taken up, and its changes are kept', () => {
  savedCommunes(() => localStorage).keep({ ...NEVERS, plan: MINE });
  const { kept, address } = visit();
  expect(address.read()).toBe(MINE);
  expect(address.found.value).toEqual({
    commune: '58194',
    fragment: MINE,
    from: 'device',
    rival: null,
  });
  expect(address.keeping('58194')).toBe('yes');
  address.write('58194', '#plan=1&r=salle.n');
  expect(location.hash).toBe('#plan=1&r=salle.n');
  expect(kept.planOf('58194')).toBe('#plan=1&r=salle.n');
});

test.each(['', '#lieu'])(
  'the plan kept here stands in the address before anything is changed (was "%s")',
  (fragment) => {
    savedCommunes(() => localStorage).keep({ ...NEVERS, plan: MINE });
    const { address } = visit(fragment);
    address.read();
    expect(address.href()).toMatch(/\?commune=58194#plan=1&r=salle\.y$/);
    expect(address.fragment()).toBe(MINE);
  },
);

test('nothing kept, nothing in the address: reading it writes and tells nothing', () => {
  const { address } = visit('#lieu');
  expect(address.read()).toBe('#lieu');
  expect(address.found.value).toBeNull();
  expect(location.hash).toBe('#lieu');
  expect(address.keeping('58194')).toBe('no');
});

test('a plan that came with the address is told, and kept only when asked', () => {
  const { address } = visit(THEIRS);
  expect(address.read()).toBe(THEIRS);
  expect(address.found.value).toEqual({
    commune: '58194',
    fragment: THEIRS,
    from: 'link',
    rival: null,
  });
  address.write('58194', `${THEIRS}&r=salle.y`);
  expect(localStorage).toHaveLength(0);
});

test('another plan is kept here: it stays as it is until the visitor chooses', () => {
  savedCommunes(() => localStorage).keep({ ...NEVERS, plan: MINE });
  const { kept, address } = visit(THEIRS);
  expect(address.read()).toBe(THEIRS);
  expect(address.found.value?.rival).toBe(MINE);
  expect(address.keeping('58194')).toBe('another');
  address.write('58194', `${THEIRS}&r=salle.n`);
  expect(kept.planOf('58194')).toBe(MINE);
  address.takeRival();
  expect(address.read()).toBe(MINE);
  expect(address.found.value?.from).toBe('device');
});

test('the visitor keeps the plan of the address in place of the other', () => {
  savedCommunes(() => localStorage).keep({ ...NEVERS, plan: MINE });
  const { kept, address } = visit(THEIRS);
  address.read();
  address.keepLinked();
  expect(kept.planOf('58194')).toBe(THEIRS);
  address.write('58194', `${THEIRS}&r=salle.n`);
  expect(kept.planOf('58194')).toBe(`${THEIRS}&r=salle.n`);
});

test('the plan kept here, found in the address in another order, is no other plan', () => {
  savedCommunes(() => localStorage).keep({ ...NEVERS, plan: '#plan=1&r=salle.y&r=role.n' });
  const { address } = visit('#plan=1&r=role.n&r=salle.y');
  address.read();
  expect(address.found.value?.from).toBe('device');
});
