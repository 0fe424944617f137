// A picture waits for its place to come near the screen, or for its files to be asked for; when it cannot
// come the report stays whole and says so.
import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stateText } from '../../../ui/copy.ts';
import { type LoadPictures, loadPictures } from '../../../widget/chart/load-pictures.ts';
import { PictureFold } from '../../../widget/chart/PictureFold.tsx';
import { PictureSlot } from '../../../widget/chart/PictureSlot.tsx';
import { pictureSlotText } from '../../../widget/chart/slot-copy.ts';
import { store } from '../show.tsx';

/** What happy-dom has no layout for: says that the place came near. */
let come: () => void = () => {};

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
        come = () => tell([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

const drawn: LoadPictures = async () => ({
  ...(await loadPictures()),
  DrawnPicture: () => <p>dessin</p>,
});

test('nothing is fetched before the place comes near', async () => {
  const load = vi.fn(drawn);
  render(<PictureSlot diagnosis={await store.diagnosis('58194')} name="ages" load={load} />);
  expect(load).not.toHaveBeenCalled();
  act(() => come());
  await screen.findByText('dessin');
  expect(load).toHaveBeenCalledOnce();
});

test('when it cannot come, a sentence says so, and trying again works', async () => {
  const load = vi.fn(drawn).mockRejectedValueOnce(new Error('network'));
  render(<PictureSlot diagnosis={await store.diagnosis('58194')} name="ages" load={load} />);
  act(() => come());
  expect(await screen.findByRole('status')).toHaveTextContent(pictureSlotText.failed);
  await userEvent.setup().click(screen.getByRole('button', { name: stateText.retry }));
  expect(await screen.findByText('dessin')).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
});

test.each([
  [
    'besoins',
    'À Nevers, qui a besoin de quelle aide ?',
    ['Éloignés du numérique', '6 900', '21 %', '19 %'],
  ],
  ['raisons', 'De 40 % en France à 43 % à Nevers', ['Âge', '1,9 point de plus']],
] as const)(
  'the fold of the picture « %s » gives its table and two files, once opened',
  async (name, title, cells) => {
    render(<PictureFold diagnosis={await store.diagnosis('58194')} name={name} />);
    expect(screen.queryByRole('table')).toBeNull();
    const fold = screen.getByText(pictureSlotText.fold).closest('details');
    act(() => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    const table = await screen.findByRole('table');
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ');
    expect(plain(table.querySelector('caption')?.textContent)).toBe(title);
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => plain(textContent)),
    );
    expect(rows).toContainEqual(cells.map((cell) => plain(cell)));
    for (const format of ['PNG', 'SVG'])
      screen.getByRole('button', { name: new RegExp(`^Télécharger en ${format}`) });
  },
);
