// The steps of a calculation: in a hamlet, none says more of its people than the number that is shown.
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/index.ts';
import { StepList } from '../../widget/report/StepList.tsx';
import { store } from './show.tsx';

function said(estimate: ReturnType<typeof diagnose>['estimate']): string {
  const { container, unmount } = render(<StepList estimate={estimate} />);
  const text = (container.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
  unmount();
  return text;
}

test('Nevers has its shares before rounding; Appy, 28 inhabitants, « moins de 20 », has none', async () => {
  expect(said((await store.diagnosis('58194')).estimate)).toMatch(
    /Avant arrondi : \d+,\d % pour l’assistance, .* en tout\./,
  );
  const { estimate } = await store.diagnosis('09012');
  expect(estimate.rounded.display).toBe('under-20');
  expect(said(estimate)).not.toContain('Avant arrondi');
});

test('of no commune of Ariège, Drôme and Meuse told as « moins de 20 » are shares given before rounding', async () => {
  const model = await store.model();
  let hamlets = 0;
  for (const departement of ['09', '26', '55']) {
    for (const commune of await store.departement(departement)) {
      const { estimate } = diagnose(commune, model);
      if (estimate.rounded.display !== 'under-20') continue;
      hamlets += 1;
      expect([commune.nom, said(estimate).includes('Avant arrondi')]).toEqual([commune.nom, false]);
    }
  }
  expect(hamlets).toBeGreaterThan(20);
});
