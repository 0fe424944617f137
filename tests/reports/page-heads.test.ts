// What is printed above and below each page of a workbook: nothing runs over anything else, whatever the name.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writtenText } from '../../reports/copy.ts';
import { wordWidth } from '../../reports/letters.ts';
import { xlsx } from '../../reports/xlsx.ts';
import { headOf } from '../../reports/xlsx-finish.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { shippedStore } from '../shipped.ts';
import { readWorkbook } from '../workbook.ts';
import { reportOf } from './nievre.ts';

/** Points of a page of A4 across, its margins of half an inch left out, and of a letter as wide as it is high. */
const [PAGE, LETTER] = [(29.7 / 2.54 - 1) * 72, 10];

/** What `headOf` may write of any title: two lines that a page holds, and as many characters as Excel reads. */
function faultsOf(title: string): string[] {
  const head = headOf(title);
  const lines = head.replaceAll('&&', '&').split('\n');
  return [
    ...(lines.length > 2 ? ['lines'] : []),
    ...(lines.some((line) => wordWidth(line) * LETTER > PAGE) ? ['width'] : []),
    ...(`&L${head}`.length > 255 ? ['characters'] : []),
  ];
}

test('the title of every EPCI and of every EPT is whole, over two lines at most', async () => {
  const known = await createTerritories(shippedStore()).catalogue();
  const titles = known.map(({ kind, nom }) =>
    writtenText.title(kind === 'epci' ? epciTitle(nom) : nom),
  );
  expect(titles.length).toBeGreaterThan(1_300);
  expect(titles.filter((title) => faultsOf(title).length > 0)).toEqual([]);
  const cut = titles.filter((title) => headOf(title).replaceAll('\n', ' ') !== title);
  expect(cut.filter((title) => !title.includes('&'))).toEqual([]);
});

test('any other title too: what does not hold ends with three dots', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      expect(faultsOf(title)).toEqual([]);
    }),
  );
  const long = `Diagnostic numérique : ${'Haute-Garonne & Gers, '.repeat(20)}`;
  expect(faultsOf(long)).toEqual([]);
  expect(headOf(long)).toMatch(/^Diagnostic numérique : Haute-Garonne && Gers, .*…$/s);
  expect(faultsOf('W'.repeat(10_000))).toEqual([]);
  expect(headOf('Nevers')).toBe('Nevers');
});

describe('the sheets of the EPCI with the longest name', () => {
  let pages: readonly { readonly head: string; readonly foot: string }[] = [];
  beforeAll(async () => {
    // Cap Atlantique: a hundred letters with the title.
    const sheets = readWorkbook(await xlsx(await reportOf('epci', '244400610')));
    pages = sheets.map(({ xml }) => ({
      head: /<oddHeader>(.*?)<\/oddHeader>/s.exec(xml)?.[1] ?? '',
      foot: /<oddFooter>(.*?)<\/oddFooter>/s.exec(xml)?.[1] ?? '',
    }));
  });

  test('have their title alone at the head of a page', () => {
    expect(pages.length).toBeGreaterThan(6);
    for (const { head } of pages) expect(head).toMatch(/^&amp;LDiagnostic numérique\u00a0: [^&]+$/);
  });

  test('and what is short at its foot: each part in its own third of the page', () => {
    for (const { foot } of pages) {
      const [left = '', centre = '', right = ''] = foot.split(/&amp;[LCR]/).slice(1);
      expect(left).toBe('Diagnostic numérique, modèle 2026.2. Estimation.');
      expect(centre).toBe('28 novembre 2026');
      expect(right).toBe('&amp;A, &amp;P / &amp;N');
      const width = (text: string) => wordWidth(text) * LETTER;
      expect(width(left)).toBeLessThan((PAGE - width(centre)) / 2);
      // A name of a sheet has 31 letters at most.
      expect(width(`${'n'.repeat(31)}, 100 / 100`)).toBeLessThan((PAGE - width(centre)) / 2);
    }
  });
});
