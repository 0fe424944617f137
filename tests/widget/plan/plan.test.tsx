// From first actions to a plan: keep, say who and when, take away; nothing is lost, nothing jumps.
import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { adviceFrom } from '../../../widget/advice/load-advice.ts';
import { planText } from '../../../widget/plan/copy.ts';
import { linkText } from '../../../widget/plan/link-copy.ts';
import type { PlanAddress } from '../../../widget/plan/visitor.ts';
import { actionTitles, said, section, showAdvice, store } from '../show-advice.tsx';

const here = () => section(planText.title);
const planned = () =>
  here()
    .queryAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
const keep = (title: string) =>
  screen.getByRole('checkbox', { name: planText.keepOne(title).normalize() });
const MEET = 'Réunir les acteurs à Nevers';
const fields = (title: string) => within(here().getByRole('group', { name: title }));

let hash = '';
let keeping: ReturnType<PlanAddress['keeping']> = 'no';
const address: PlanAddress = {
  read: () => hash,
  write: (_, fragment) => {
    hash = fragment;
  },
  href: () => `https://exemple.fr/?commune=58194${hash}`,
  keeping: () => keeping,
};
const withAddress = () => adviceFrom(store, { address });

beforeEach(() => {
  hash = '';
  keeping = 'no';
});

describe('keeping', () => {
  test('an action kept comes to the plan, the message says so, the focus stays', async () => {
    const { visitor } = await showAdvice('58194');
    expect(planned()).toEqual([]);
    here().getByText(/viendront ici/);
    await visitor.click(keep(MEET));
    expect(planned()).toEqual([MEET]);
    expect(said()).toEqual([planText.kept(1)]);
    expect(keep(MEET)).toHaveFocus();
    await visitor.click(keep(MEET));
    expect(planned()).toEqual([]);
    expect(said()).toEqual([planText.dropped(0)]);
  });

  test('who and when are typed without losing the focus, at any letter', async () => {
    const { visitor } = await showAdvice('58194');
    await visitor.click(keep(MEET));
    const owner = fields(MEET).getByRole('textbox', { name: planText.owner });
    await visitor.type(owner, 'Mme Lefèvre');
    expect(owner).toHaveFocus();
    expect(owner).toHaveValue('Mme Lefèvre');
    const date = fields(MEET).getByLabelText(planText.date);
    await visitor.type(date, '2027-01-15');
    expect(date).toHaveValue('2027-01-15');
    here().getByText(/15 janvier 2027/);
  });

  test('taken out by its button, it leaves, and the focus goes to the head of the plan', async () => {
    const { visitor } = await showAdvice('58194');
    await visitor.click(keep(MEET));
    await visitor.click(here().getByRole('button', { name: planText.dropOne(MEET) }));
    expect(planned()).toEqual([]);
    expect(document.activeElement).toHaveTextContent(/viendront ici/);
    expect(keep(MEET)).not.toBeChecked();
  });

  test('an action that the marks no longer call for stays in the plan, and says why', async () => {
    const { visitor } = await showAdvice('17306');
    const analysis = 'Mettre le numérique dans l’analyse des besoins sociaux de 2027';
    await visitor.click(keep(analysis));
    await visitor.selectOptions(screen.getByRole('combobox', { name: /CCAS de Royan/ }), 'absent');
    expect(actionTitles()).not.toContain(analysis);
    expect(planned()).toEqual([analysis]);
  });
});

describe('the address', () => {
  test('holds all that was said, and gives it back on reload', async () => {
    const { visitor, unmount } = await showAdvice('58194', withAddress());
    await visitor.click(keep(MEET));
    await visitor.type(fields(MEET).getByRole('textbox'), 'Léa');
    await visitor.selectOptions(screen.getByRole('combobox', { name: /CCAS de Nevers/ }), 'absent');
    await waitFor(() => expect(hash).toContain('m=ccas.a'));
    unmount();
    await showAdvice('58194', withAddress());
    expect(planned()).toEqual([MEET]);
    expect(fields(MEET).getByRole('textbox')).toHaveValue('Léa');
    expect(screen.getByRole('combobox', { name: /CCAS de Nevers/ })).toHaveValue('absent');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is left as it is until something is said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      hash = '#contenu';
      await showAdvice('58194', withAddress());
      await vi.runAllTimersAsync();
      expect(hash).toBe('#contenu');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is given back the plan of a commune that the visitor comes back to', async () => {
    const load = withAddress();
    hash = '#plan=1&a=reunir-acteurs..L%C3%A9a';
    const { unmount } = await showAdvice('58194', load);
    unmount();
    hash = '';
    await showAdvice('58194', load);
    expect(planned()).toEqual([MEET]);
    expect(hash).toBe('#plan=1&a=reunir-acteurs..L%C3%A9a');
  });

  test.each([
    ['no', /suffit pour le retrouver ou le partager\. Pour le garder aussi ici, choisissez/],
    ['yes', /suffit pour le retrouver ou le partager\. Tout est aussi gardé sur cet appareil\.$/],
    ['another', /le partager\. C’est un autre plan qui est gardé sur cet appareil/],
  ] as const)('a plan kept in the browser (%s) is said to be', async (state, sentence) => {
    hash = '#plan=1&a=reunir-acteurs..';
    keeping = state;
    await showAdvice('58194', withAddress());
    here().getByText(sentence);
  });

  test('damaged, it says what it lost and keeps the rest', async () => {
    hash = '#plan=1&a=reunir-acteurs..L%C3%A9a&r=salle.zzz';
    await showAdvice('58194', withAddress());
    expect(screen.getByRole('alert')).toHaveTextContent(
      /r=salle\.zzz.*Tout le reste du plan est là/,
    );
    expect(planned()).toEqual([MEET]);
  });

  test('of which nothing can be read, it does not say that the rest is there', async () => {
    hash = '#plan=1&a=ouvrir-l';
    await showAdvice('58194', withAddress());
    expect(screen.getByRole('alert')).toHaveTextContent(
      /« a=ouvrir-l »\. Rien d’autre n’y était\. Complétez/,
    );
  });

  test('with answers only, the address is said to hold them', async () => {
    hash = '#plan=1&r=salle.y';
    await showAdvice('58194', withAddress());
    here().getByText(/^Ce que vous cochez et répondez est aussi dans l’adresse/);
    here().getByText(/viendront ici/);
  });

  test('on paper, the plan says what it holds', async () => {
    hash = '#plan=1&a=reunir-acteurs..&a=verifier-carte..';
    await showAdvice('58194', withAddress());
    expect(here().getByText(/pistes retenues/)).toHaveTextContent(
      'Nevers : 2 pistes retenues, avec qui s’en charge et pour quand.',
    );
  });

  test('is copied, or shown where copying is refused', async () => {
    hash = '#plan=1&a=reunir-acteurs..';
    const { visitor } = await showAdvice('58194', withAddress());
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await visitor.click(here().getByRole('button', { name: planText.copy }));
    expect(copied).toHaveBeenCalledWith(address.href());
    await here().findByText(/^Lien copié.+avec votre plan, 1\spiste, sans aucun nom\.$/);
    copied.mockRejectedValueOnce(new Error('refused'));
    await visitor.click(here().getByRole('button', { name: planText.copy }));
    expect(await here().findByLabelText(/Copiez cette adresse/)).toHaveValue(address.href());
  });

  test('with names, it is copied with or without them, as the visitor chooses', async () => {
    hash = '#plan=1&a=reunir-acteurs..Mme+Lef%C3%A8vre';
    const { visitor } = await showAdvice('58194', withAddress());
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    copied.mockClear();
    await visitor.click(here().getByRole('button', { name: planText.copy }));
    here().getByText(/Il nomme\s: Mme Lefèvre/);
    expect(copied).not.toHaveBeenCalled();
    await visitor.click(here().getByRole('button', { name: linkText.withoutNames }));
    expect(copied).toHaveBeenLastCalledWith(
      'https://exemple.fr/?commune=58194#plan=1&a=reunir-acteurs..',
    );
    await visitor.click(here().getByRole('button', { name: planText.copy }));
    await visitor.click(await here().findByRole('button', { name: linkText.withNames }));
    expect(copied).toHaveBeenLastCalledWith(address.href());
    copied.mockRestore();
  });

  test('is not offered where a plan has none', async () => {
    const { visitor } = await showAdvice('58194');
    await visitor.click(keep(MEET));
    expect(here().queryByRole('button', { name: planText.copy })).toBeNull();
  });
});

describe('files', () => {
  test('a calendar without any date is refused kindly', async () => {
    const { visitor } = await showAdvice('58194');
    await visitor.click(keep(MEET));
    await visitor.click(here().getByRole('button', { name: planText.files.ics }));
    await waitFor(() => expect(said()).toContain(planText.noDate));
  });

  test('a table is saved, and its name is said', async () => {
    const { visitor } = await showAdvice('58194');
    await visitor.click(keep(MEET));
    await visitor.click(here().getByRole('button', { name: planText.files.csv }));
    await waitFor(() => expect(said()).toContain(planText.saved('plan-58194.csv')));
  });
});
