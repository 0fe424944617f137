// "Around me" asks nothing before it is pressed, lists without choosing, and says kindly why it cannot.
import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeLabel } from '../../../src/explain/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { nearbyText } from '../../../widget/nearby/copy.ts';
import { nearbyFrom } from '../../../widget/nearby/load-nearby.tsx';
import { NearbyButton } from '../../../widget/nearby/NearbyButton.tsx';
import { nearbySlotText } from '../../../widget/nearby/slot-copy.ts';
import { readShipped } from '../../shipped.ts';
import { showWidget } from '../show.tsx';

const NEVERS = placeLabel('Nevers', { nom: 'Nièvre' });
/** The panel is a program of its own, and its positions a large file. */
const FETCHED = { timeout: 4_000 };

const ask = vi.fn<Geolocation['getCurrentPosition']>();

/** The device answers with this place. */
function standAt(latitude: number, longitude: number, accuracy = 20): void {
  ask.mockImplementation((found) => {
    const coords = { latitude, longitude, accuracy, altitude: null, altitudeAccuracy: null };
    const position = { coords: { ...coords, heading: null, speed: null }, timestamp: 0 };
    found({
      ...position,
      coords: { ...position.coords, toJSON: () => null },
      toJSON: () => null,
    });
  });
}

/** The device answers with a refusal (1) or a failure (2, 3). */
function fail(code: number): void {
  ask.mockImplementation((_, failed) =>
    failed?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }),
  );
}

beforeEach(() => {
  ask.mockReset();
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition: ask } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function showNearby(read = readShipped) {
  const shown = showWidget({}, { nearby: nearbyFrom(createStore(read)) });
  const press = () =>
    shown.visitor.click(screen.getByRole('button', { name: nearbySlotText.button }));
  return { ...shown, press };
}

test('nothing is asked nor read before the button is pressed', async () => {
  const read = vi.fn(readShipped);
  showNearby(read);
  expect(ask).not.toHaveBeenCalled();
  expect(read).not.toHaveBeenCalled();
});

test('pressed in Nevers: communes are listed with département and distance, none is chosen', async () => {
  standAt(46.9876, 3.1586);
  const { press, state } = showNearby();
  await press();
  const choice = await screen.findByRole('button', { name: NEVERS }, FETCHED);
  expect(choice.parentElement?.textContent).toMatch(/à \d+,\d\skm/);
  expect(state.view.value.status).toBe('empty');
  expect(screen.getByRole('list', { name: nearbyText.title }).children).toHaveLength(6);
  expect(document.body.textContent).toContain(nearbyText.privacy);
  expect(document.body.textContent).not.toMatch(/approximative/);
});

test('the one chosen is shown, and the list goes away', async () => {
  standAt(46.9876, 3.1586, 12_400);
  const { press, visitor } = showNearby();
  await press();
  const choice = await screen.findByRole('button', { name: NEVERS }, FETCHED);
  expect(document.body.textContent).toContain(nearbyText.rough(12_400));
  await visitor.click(choice);
  await screen.findByRole('heading', { level: 2, name: /À Nevers, environ/ }, FETCHED);
  expect(screen.queryByRole('list', { name: nearbyText.title })).toBeNull();
});

test.each([
  [1, nearbyText.troubles.refused],
  [2, nearbyText.troubles.lost],
  [3, nearbyText.troubles.lost],
])('the device answers with error %d: a sentence says what to do', async (code, sentence) => {
  fail(code);
  const { press } = showNearby();
  await press();
  await screen.findByText((text) => same(text, sentence), {}, FETCHED);
});

test('far from France: no commune is proposed, and it is said', async () => {
  standAt(45.5, -73.57);
  const { press } = showNearby();
  await press();
  await screen.findByText((text) => same(text, nearbyText.troubles.far), {}, FETCHED);
  expect(screen.queryByRole('list', { name: nearbyText.title })).toBeNull();
});

test('a device without positions', async () => {
  vi.stubGlobal('navigator', { ...navigator, geolocation: undefined });
  const { press } = showNearby();
  await press();
  await screen.findByText((text) => same(text, nearbyText.troubles.absent), {}, FETCHED);
});

const LOST = 'Les données ne répondent pas. Vérifiez votre connexion, puis réessayez.';

test('the network lost, then pressed again', async () => {
  standAt(46.9876, 3.1586);
  const read = vi.fn(readShipped).mockRejectedValueOnce(new Error('network'));
  const { press } = showNearby(read);
  await press();
  await screen.findByText((text) => same(text, LOST), {}, FETCHED);
  await press();
  await screen.findByRole('button', { name: NEVERS }, FETCHED);
});

test('the program cannot be fetched: it is said, and the name can be typed; after two tries the page can be loaded again', async () => {
  const load = () =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module: Nearby.js'));
  const { visitor } = showWidget(
    {},
    { nearby: (props) => <NearbyButton load={load} {...props} /> },
  );
  await visitor.click(screen.getByRole('button', { name: nearbySlotText.button }));
  await screen.findByText((text) => same(text, nearbySlotText.failed));
  await visitor.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByRole('button', { name: 'Recharger la page' });
});

/** Same words, whatever spaces the library makes of ours. */
function same(a: string, b: string): boolean {
  return a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ');
}

test.each([
  ['Saint-Pierre', 46.78, -56.18, 'Saint-Pierre-et-Miquelon'],
  ['Miquelon', 47.1, -56.38, 'Saint-Pierre-et-Miquelon'],
  ['Gustavia', 17.896, -62.85, 'Saint-Barthélemy'],
  ['Marigot', 18.067, -63.083, 'Saint-Martin'],
  ['Mata-Utu', -13.283, -176.174, 'Wallis et Futuna'],
  ['Sigave', -14.29, -178.16, 'Wallis et Futuna'],
  ['Papeete', -17.54, -149.57, 'Polynésie française'],
  ['Taiohae', -8.91, -140.1, 'Polynésie française'],
  ['Nouméa', -22.27, 166.44, 'Nouvelle-Calédonie'],
  ['Lifou', -20.92, 167.24, 'Nouvelle-Calédonie'],
])(
  'pressed in %s, the answer is that of the search: not in the data',
  async (_, latitude, longitude, nom) => {
    standAt(latitude, longitude);
    const { press } = showNearby();
    await press();
    await screen.findByText(
      `${nom} (outre-mer) n’est pas dans les données : les enquêtes utilisées ne couvrent pas ce territoire.`,
      {},
      FETCHED,
    );
  },
);

test.each([
  ['Philipsburg, in the Dutch part of Saint-Martin', 18.02, -63.05],
  ['Anguilla', 18.2, -63.06],
  ['Port-Vila', -17.73, 168.32],
  ['Apia', -13.83, -171.77],
  ['Rarotonga', -21.23, -159.78],
])('pressed in %s, no commune of France is near', async (_, latitude, longitude) => {
  standAt(latitude, longitude);
  const { press } = showNearby();
  await press();
  await screen.findByText(nearbyText.troubles.far, {}, FETCHED);
});
