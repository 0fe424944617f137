// On paper, what is folded opens, but what was never fetched: it would print its line and nothing under it.
import { expect, test } from 'vitest';
import { openFiguresOnPaper } from '../../../site/paper/open-figures-on-paper.ts';

test('tables open for the print alone; a part that is fetched on demand stays folded', () => {
  document.body.innerHTML = `
    <details class="dn-figures" id="table"></details>
    <details class="dn-figures dn-figures-named dn-loaded-fold resemblance-fold" id="fetched"></details>`;
  const open = () =>
    [...document.querySelectorAll('details')].flatMap((one) => (one.open ? [one.id] : []));
  openFiguresOnPaper();
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual(['table']);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([]);
});
