// A commune leads to the page of its intercommunalité; one that is in none leads nowhere. In the Grand
// Paris the EPT acts for it, but for the Ville de Paris.
import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { EpciLink } from '../../../site/diagnosis/EpciLink.tsx';
import { createState } from '../../../widget/widget-state.ts';
import { store } from '../../widget/show.tsx';

test.each([
  [
    '62427',
    '246200299',
    'Le diagnostic de l’intercommunalité : Communauté d’agglomération d’Hénin-Carvin',
  ],
  [
    '58194',
    '245804406',
    'Le diagnostic de l’intercommunalité : Communauté d’agglomération de Nevers',
  ],
  ['92071', '200057966', 'Le diagnostic de l’intercommunalité : EPT Vallée Sud-Grand Paris'],
  ['75056', '200054781', 'Le diagnostic de l’intercommunalité : Métropole du Grand Paris'],
])('%s leads to territoire.html?epci=%s', async (code, epci, words) => {
  const state = createState(store);
  await state.show(code);
  render(<EpciLink state={state} />);
  const link = await waitFor(() => screen.getByRole('link'));
  expect(link.getAttribute('href')).toBe(`territoire.html?epci=${epci}`);
  expect((link.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
});

test('Île-de-Sein, in no intercommunalité, has no link', async () => {
  const state = createState(store);
  await state.show('29083');
  render(<EpciLink state={state} />);
  expect(state.view.value.status).toBe('ready');
  expect(screen.queryByRole('link')).toBeNull();
});
