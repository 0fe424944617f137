// The report says what METHOD allows, and no more: figures with their range, "moins de 20", nobody.
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  between,
  comparisonText,
  driverText,
  factorText,
  headline,
  headlineText,
  inhabitants,
  nationalText,
  noticeSentences,
  people,
  precisionText,
  sectionText,
  signedPoints,
  tierText,
  wholePeople,
} from '../../src/explain/index.ts';
import { TIERS } from '../../src/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { showReport, store } from './show.tsx';

function section(title: string): HTMLElement {
  const found = screen.getByRole('heading', { name: title }).closest('section');
  if (!found) throw new Error(`No section ${title}`);
  return found;
}

/** Levels of the headings in reading order. */
const levels = () => screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));

describe('Nevers', () => {
  test('the sentence, its range and its reliability in words', async () => {
    const { diagnosis } = await showReport('58194');
    const { before, figure, after } = headline('Nevers', diagnosis.estimate);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(before + figure + after);
    const range = headlineText.range(diagnosis.estimate.rounded.concerned);
    expect(document.body.textContent).toContain(range);
    screen.getByText(precisionText.grade('A'));
  });

  test('each need shows its people and its range, and they add up to the sentence', async () => {
    const { rounded } = (await showReport('58194')).diagnosis.estimate;
    const items = within(section(sectionText.tiers)).getAllByRole('listitem');
    TIERS.forEach((tier, i) => {
      expect(items[i]).toHaveTextContent(people(rounded[tier].point), {
        normalizeWhitespace: false,
      });
      expect(items[i]).toHaveTextContent(between(rounded[tier]), { normalizeWhitespace: false });
    });
    const sum = TIERS.reduce((total, tier) => total + rounded[tier].point, 0);
    expect(sum).toBe(rounded.concerned.point);
  });

  test('the bar says in words what it draws', async () => {
    await showReport('58194');
    const bar = within(section(sectionText.tiers)).getByRole('img');
    for (const tier of TIERS) {
      expect(bar).toHaveAccessibleName(expect.stringContaining(tierText[tier].name));
    }
  });

  test('each reason gives its points, with both figures in its sentence', async () => {
    const { estimate, model } = (await showReport('58194')).diagnosis;
    const title = driverText.title(
      estimate.rates.concerned,
      referenceRates(model.reference).concerned,
    );
    const rows = within(section(title)).getAllByRole('listitem');
    estimate.drivers.forEach(({ factor, share }, i) => {
      expect(rows[i]).toHaveTextContent(factorText[factor]);
      expect(rows[i]).toHaveTextContent(signedPoints(share));
      expect(rows[i]).toHaveTextContent(/\d+\s%.*(en|des) Fran/);
    });
  });

  test('EPCI, département and France stand beside it in that order', async () => {
    await showReport('58194');
    const names = within(section(sectionText.comparison))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Nevers', 'Communauté d’agglomération de Nevers', 'Nièvre', 'France']);
  });

  test('the national shares are exact to the person and add up', async () => {
    const { estimate } = (await showReport('58194')).diagnosis;
    const whole = wholePeople(estimate.national);
    expect(TIERS.reduce((total, tier) => total + whole[tier], 0)).toBe(whole.concerned);
    const table = within(section(sectionText.national)).getByRole('table');
    for (const count of Object.values(whole)) {
      within(table).getByRole('cell', { name: people(count) });
    }
  });

  test('every source is credited with producer, vintage and licence', async () => {
    const { sources } = (await showReport('58194')).diagnosis;
    const credits = section(sectionText.sources).textContent ?? '';
    expect(sources.length).toBeGreaterThan(5);
    for (const { producer, vintage, licence } of sources) {
      expect(credits).toContain(`${producer} · ${vintage} · ${licence}`);
    }
  });
});

test.each(['58194', '26274', '97611', '75056', '97411', '55039'])(
  'the headings of %s go down one level at a time',
  async (code) => {
    await showReport(code);
    const [first, ...rest] = levels();
    expect(first).toBe(2);
    rest.reduce((before, level) => {
      expect(level).toBeGreaterThan(2);
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 2);
  },
);

test('the drawing of a picture is never the only place of a figure: each has its table', async () => {
  const { container } = await showReport('58194');
  const tables = [...container.querySelectorAll('details table caption')];
  expect(tables.map(({ textContent }) => textContent)).toEqual([
    driverText.caption,
    comparisonText.caption,
    nationalText.caption,
  ]);
});

test('Saül: national shares stand beside shares, not beside people rounded to ten', async () => {
  const { container } = await showReport('97352');
  const rows = [...container.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => (textContent ?? '').replace(/\s/g, ' ')),
  );
  expect(rows).toContainEqual(['Assistance', '6 %', '7 %', '19']);
  expect(rows).toContainEqual(['Ensemble', '40 %', '40 %', '111']);
});

describe('a hamlet: Establet, 27 inhabitants', () => {
  test('the reasons have their bars, their points and their total, as in the terminal', async () => {
    const { diagnosis } = await showReport('26123');
    const { concerned } = diagnosis.estimate.rates;
    const national = referenceRates(diagnosis.model.reference).concerned;
    const said = section(driverText.title(concerned, national)).textContent ?? '';
    expect(
      said.match(/\d,\d\spoints? de (?:plus|moins)/g)?.map((text) => text.replace(/\s/g, ' ')),
    ).toEqual([
      '5,7 points de plus',
      '0,6 point de moins',
      '0,4 point de plus',
      '0,7 point de plus',
      '6,2 points de plus',
    ]);
  });

  test('says "moins de 20" in the sentence and gives no tier in figures', async () => {
    await showReport('26123');
    const sentence = screen.getByRole('heading', { level: 2 }).textContent;
    expect(sentence).toContain(`moins de ${inhabitants(20)}`);
    const needs = section(sectionText.tiers);
    expect(needs.textContent).not.toMatch(/\d(?!\d*\s%)/);
    expect(within(needs).queryByRole('img')).toBeNull();
    for (const tier of TIERS) within(needs).getByText(tierText[tier].help);
  });

  test('explains that its figures are smoothed towards the EPCI, and whose average they mostly are', async () => {
    await showReport('26123');
    expect(
      screen.getAllByText(/tient (donc )?compte de la moyenne du territoire autour/).length,
    ).toBeGreaterThan(0);
    expect(
      screen.getAllByText(
        'Surtout la moyenne de la communauté de communes du Diois, la commune étant petite.',
      ),
    ).toHaveLength(2);
  });
});

test('Rochefourchat, 2 inhabitants: too few for an estimate, and no share, reason nor comparison', async () => {
  const { container } = await showReport('26274');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Rochefourchat compte 2 habitants : trop peu pour une estimation',
  );
  for (const title of [sectionText.tiers, sectionText.comparison, sectionText.precision])
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  expect(container.textContent).not.toContain('%');
  section(sectionText.sources);
});

test('Mayotte: the first thing to know is that no survey covers it', async () => {
  const { diagnosis } = await showReport('97611');
  const [first] = within(section(sectionText.notices)).getAllByRole('listitem');
  expect(first).toHaveTextContent(/hors du champ des enquêtes/);
  screen.getByText(precisionText.grade('D'));
  expect(noticeSentences(diagnosis.estimate.notices)).toHaveLength(4);
});

test('Guadeloupe: the missing income is said once', async () => {
  const { estimate } = await store.diagnosis('97120');
  const sentences = noticeSentences(estimate.notices);
  expect(sentences.filter((sentence) => /revenu/i.test(sentence))).toHaveLength(1);
});

test('Beaumont-en-Verdunois, population 0: a sentence, sources, and not one estimate', async () => {
  await showReport('55039');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Personne n’habite à Beaumont-en-Verdunois',
  );
  expect(screen.queryByRole('heading', { name: sectionText.tiers })).toBeNull();
  section(sectionText.sources);
});

test('the island of Île-de-Sein has no EPCI, and it is said', async () => {
  const { container } = await showReport('29083');
  expect(container).toHaveTextContent('n’appartient à aucune intercommunalité');
});
