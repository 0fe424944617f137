// The look of places may not come the first time: it is asked for again, and nothing is thrown.
import { expect, test, vi } from 'vitest';
import { adoptPlacesStyles } from '../../widget/report/adopt-places-styles.ts';

const adopted: unknown[] = [];
let failures = 0;
vi.mock('../../widget/report/places-styles.ts', () => ({
  get adoptStyles() {
    if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return (node: Node) => adopted.push(node);
  },
}));

test.each([
  ['at once', 1],
  ['when the network is back', 2],
])('asked for again %s', async (_, times) => {
  failures = times;
  adopted.length = 0;
  adoptPlacesStyles(document.body);
  if (times > 1) {
    await vi.waitFor(() => expect(failures).toBe(0));
    expect(adopted).toEqual([]);
    await vi.waitFor(() => {
      dispatchEvent(new Event('online'));
      expect(adopted).toEqual([document.body]);
    });
  } else await vi.waitFor(() => expect(adopted).toEqual([document.body]));
});
