// The pictures wait for their place to come near the screen; their room is there before them, and when
// they cannot come the report stays whole and says so.
import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stateText } from '../../../ui/copy.ts';
import type { LoadPictures } from '../../../widget/chart/load.ts';
import { PicturesSlot } from '../../../widget/chart/PicturesSlot.tsx';
import { picturesOf } from '../../../widget/chart/pictures-of.ts';
import { pictureSlotText } from '../../../widget/report/copy.ts';
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

const drawn: LoadPictures = async () => () => <p>dessin</p>;

test('nothing is fetched before the place comes near', async () => {
  const load = vi.fn(drawn);
  render(<PicturesSlot diagnosis={await store.diagnosis('58194')} load={load} />);
  expect(load).not.toHaveBeenCalled();
  act(() => come());
  await screen.findByText('dessin');
  expect(load).toHaveBeenCalledOnce();
});

test.each(['58194', '26274', '97611'])('%s has as many rooms as pictures', async (code) => {
  const diagnosis = await store.diagnosis(code);
  const { container } = render(<PicturesSlot diagnosis={diagnosis} load={drawn} />);
  expect(container.querySelectorAll('.dn-picture')).toHaveLength(picturesOf(diagnosis).length);
});

test('when they cannot come, a sentence says so, and trying again works', async () => {
  const load = vi.fn(drawn).mockRejectedValueOnce(new Error('network'));
  render(<PicturesSlot diagnosis={await store.diagnosis('58194')} load={load} />);
  act(() => come());
  expect(await screen.findByRole('status')).toHaveTextContent(pictureSlotText.failed);
  await userEvent.setup().click(screen.getByRole('button', { name: stateText.retry }));
  expect(await screen.findByText('dessin')).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
});
