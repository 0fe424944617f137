// The next place on the page of territories: read when it is opened, worked out again when the question changes.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { framesOf } from '../../../reports/map/frames.ts';
import { shapesOf } from '../../../reports/map/shapes.ts';
import { NextPlaces } from '../../../site/coverage/NextPlaces.tsx';
import { StopsMap } from '../../../site/coverage/StopsMap.tsx';
import { reportFile } from '../../../site/downloads/report-file.ts';
import { rowsOf } from '../../../site/territory/rows.ts';
import {
  FIRST_QUESTION,
  type HelpPoint,
  NEEDS,
  nextPlaces,
  type Question,
} from '../../../src/coverage/index.ts';
import { createContours } from '../../../src/store/index.ts';
import { DiagnosisError } from '../../../src/terms/errors.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { store } from '../../widget/show.tsx';

const NEVERS: HelpPoint = {
  latitude: 46.9877,
  longitude: 3.1568,
  lists: { assistance: ['franceServices2024'], training: ['bibliotheques2025'] },
  opening: 'early',
  staffUnknown: false,
  commune: '58194',
};

test('the question changes the answer: how many stops, and which need', async () => {
  const communes = (await store.departement('58')).slice(0, 60);
  const model = await store.model();
  const onAsk = vi.fn();
  render(
    <NextPlaces
      nom="Nièvre"
      communes={communes}
      points={[NEVERS]}
      loadFrames={async () => []}
      model={model}
      first={nextPlaces(communes, [NEVERS], model, FIRST_QUESTION)}
      onAsk={onAsk}
    />,
  );
  const rows = () =>
    within(screen.getByRole('table', { name: /Où s’arrêter/ })).getAllByRole('row').length - 1;
  expect(rows()).toBe(3);
  const detours = within(screen.getByLabelText(/Détour/)).getAllByRole('option');
  expect(detours.map(({ textContent }) => textContent?.split(/\s:/)[0])).toEqual([
    'Aucun',
    '30\u202f% de plus',
    '50\u202f% de plus',
    'Le double',
  ]);
  const visitor = userEvent.setup();
  await visitor.selectOptions(screen.getByLabelText(/Combien de lieux/), '2');
  expect(rows()).toBe(2);
  // One line is read aloud, not the tables.
  const status = screen.getByRole('status');
  expect(status.textContent).toMatch(
    /^Assistance, à plus de 10.km.: 2.arrêts proposés, [^,]+, [^,]+\.$/,
  );
  expect(within(status).queryByRole('table')).toBeNull();
  await visitor.selectOptions(screen.getByLabelText(/Quel besoin/), 'training');
  expect(screen.getByRole('table', { name: /besoin de formation/ })).toBeTruthy();
  expect(screen.queryByRole('table', { name: /besoin d’assistance/ })).toBeNull();
  // The files to take away answer what is asked last.
  await waitFor(() =>
    expect(onAsk).toHaveBeenLastCalledWith({ ...FIRST_QUESTION, stops: 2, need: 'training' }),
  );
  // A territory too large to be drawn says so.
  expect(screen.getByText(/La carte ne montre pas/)).toBeTruthy();
});

test('shapes that do not come are told for what they are, and come once asked again', async () => {
  const communes = await store.departement('58');
  const model = await store.model();
  const contours = createContours(store);
  const loadFrames = vi
    .fn(async () => framesOf(shapesOf(await contours('58'))))
    .mockRejectedValueOnce(new DiagnosisError('data-unreachable', { file: 'contours/58.json' }));
  render(
    <NextPlaces
      nom="Nièvre"
      communes={communes}
      points={[NEVERS]}
      loadFrames={loadFrames}
      model={model}
      first={nextPlaces(communes, [NEVERS], model, FIRST_QUESTION)}
      onAsk={() => {}}
    />,
  );
  await screen.findByText(
    'La carte n’a pas pu être chargée. Les tableaux donnent les mêmes communes.',
  );
  expect(screen.queryByText(/La carte ne montre pas/)).toBeNull();
  expect(screen.getByRole('table', { name: /Où s’arrêter/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByRole('img', { name: /^Nièvre\s: les communes loin/ });
  expect(screen.queryByText(/n’a pas pu être chargée/)).toBeNull();
});

test('the map has the places that are there, known or not, the communes that are far, and the stops', async () => {
  const communes = await store.departement('58');
  const model = await store.model();
  const contours = await createContours(store)('58');
  const library = { ...NEVERS, lists: { assistance: [], training: [] }, staffUnknown: true };
  const points: HelpPoint[] = [NEVERS, { ...library, opening: 'unknown', latitude: 47.1 }];
  const question = { ...FIRST_QUESTION, need: 'training' } as const;
  const found = nextPlaces(communes, points, model, question);
  const frames = framesOf(shapesOf(contours));
  render(<StopsMap nom="Nièvre" frames={frames} found={found} />);
  const map = screen.getByRole('img', { name: /les lieux connus et les arrêts proposés/ });
  const count = (kind: string, mark: string) =>
    (map.querySelector(`.next-places-${kind}`)?.getAttribute('d') ?? '').split(mark).length - 1;
  expect(count('known', 'M')).toBe(1);
  expect(count('unknown', 'M')).toBe(1);
  expect(count('far', 'Z')).toBeGreaterThan(100);
  expect(count('unsure', 'Z')).toBeGreaterThan(0);
  expect(within(map).getAllByText(/^[123]$/)).toHaveLength(3);
  expect(screen.getByText('lieu dont nous ne savons pas s’il répond')).toBeTruthy();
});

test('a file taken away answers for both needs when it is ticked, as the page asks or as at first; else nothing', async () => {
  const communes = (await store.departement('58')).slice(0, 60);
  const model = await store.model();
  const territories = createTerritories(store);
  const { sources, dataset } = await store.manifest();
  const about = { title: '', model, sources, dataset: dataset.id };
  const rows = rowsOf(communes, model);
  const take = async (ticked: boolean, question: Question | null = null) => {
    const file = await reportFile('json', {
      focus: { area: { kind: 'selection', code: null, nom: 'Liste' }, rows },
      about,
      territories,
      contours: createContours(store),
      store,
      asked: () => ({ nextPlaces: ticked, question, classes: false }),
    });
    return JSON.parse(await file.text());
  };
  expect(await take(false)).not.toHaveProperty('nextPlaces');
  expect(await take(false, FIRST_QUESTION)).not.toHaveProperty('nextPlaces');
  const asked = { ...FIRST_QUESTION, need: 'training', stops: 2 } as const;
  const { nextPlaces: answers, communes: records } = await take(true, asked);
  expect(answers.map((one: { question: Question }) => one.question)).toEqual(
    NEEDS.map((need) => ({ ...asked, need })),
  );
  const { nextPlaces: first } = await take(true);
  expect(first.map((one: { question: Question }) => one.question)).toEqual(
    NEEDS.map((need) => ({ ...FIRST_QUESTION, need })),
  );
  expect(records[0]).toHaveProperty('assistance_loin');
});
