// The columns of the table: what each shows, what it sorts by, which are left out when they would say the
// same thing on every line.
import { gradeWord } from '../../src/explain/headline.ts';
import { people, percent, typeset } from '../../src/explain/index.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { tableText } from './copy.ts';
import type { Row } from './rows.ts';
import type { SortKey } from './view-of.ts';

export interface GridColumn {
  readonly key: SortKey | 'range';
  readonly title: string;
  readonly sort: SortKey | null;
  readonly text: (row: Row) => string;
  readonly isNumber: boolean;
}

const { columns: titles } = tableText;

const figure = (key: 'concerned' | 'exclus' | 'eloignes' | 'presqueAutonomes'): GridColumn => ({
  key,
  title: titles[key],
  sort: key,
  isNumber: true,
  text: ({ rounded }) => {
    if (rounded.display === 'nobody') return '0';
    if (rounded.display === 'figures') return people(rounded[key].point);
    return key === 'concerned' ? fewOf(rounded) : '–';
  },
});

/** What stands in for people who are not counted out. */
const fewOf = ({ display }: Row['rounded']): string =>
  display === 'too-few' ? tableText.tooFew : territoryText.few;

const COLUMNS: readonly GridColumn[] = [
  { key: 'nom', title: titles.nom, sort: 'nom', isNumber: false, text: ({ nom }) => typeset(nom) },
  {
    key: 'population',
    title: titles.population,
    sort: 'population',
    isNumber: true,
    text: ({ population }) => people(population),
  },
  figure('concerned'),
  {
    key: 'share',
    title: titles.share,
    sort: 'share',
    isNumber: true,
    text: ({ share, rounded }) =>
      rounded.display === 'nobody'
        ? tableText.nobody
        : hasShare(rounded)
          ? percent(share.point)
          : '–',
  },
  {
    key: 'range',
    title: titles.range,
    sort: null,
    isNumber: true,
    text: ({ share, rounded }) => (hasShare(rounded) ? tableText.rangeOf(share) : '–'),
  },
  figure('exclus'),
  figure('eloignes'),
  figure('presqueAutonomes'),
  {
    key: 'grade',
    title: titles.grade,
    sort: 'grade',
    isNumber: false,
    text: ({ grade, rounded }) => (grade === null || !hasShare(rounded) ? '–' : gradeWord[grade]),
  },
  {
    key: 'departement',
    title: titles.departement,
    sort: 'departement',
    isNumber: false,
    text: ({ profile }) => profile.departement.code,
  },
  {
    key: 'epci',
    title: titles.epci,
    sort: 'epci',
    isNumber: false,
    text: ({ profile }) => (profile.epci ? epciTitle(profile.epci.nom) : tableText.noEpci),
  },
];

/** Département and EPCI only where the territory has several. */
export function columnsFor(rows: readonly Row[]): readonly GridColumn[] {
  const several = (of: (row: Row) => string | undefined) => {
    const first = rows[0] && of(rows[0]);
    return rows.some((row) => of(row) !== first);
  };
  return COLUMNS.filter(({ key }) => {
    if (key === 'departement') return several(({ profile }) => profile.departement.code);
    return key !== 'epci' || several(({ profile }) => profile.epci?.code);
  });
}

/** Widths in letters: lines that come and go must not move the columns. Those of a département fit a screen of 1366. */
const WIDTHS: Readonly<Record<GridColumn['key'], number>> = {
  nom: 9.5,
  departement: 7,
  epci: 14.2,
  population: 5.8,
  concerned: 6,
  share: 4.8,
  range: 6.4,
  exclus: 6.3,
  eloignes: 5.9,
  presqueAutonomes: 5.1,
  grade: 5.5,
};

/** The box to tick. */
const BOX = 3.6;

/** Tracks of the grid, the box to tick first, and the width below which it scrolls sideways. */
export function widthsOf(columns: readonly GridColumn[]): {
  readonly tracks: string;
  readonly least: string;
} {
  const widths = columns.map(({ key }) => WIDTHS[key]);
  const tracks = widths.map((width) => `minmax(${width}em, ${width}fr)`);
  const least = widths.reduce((total, width) => total + width, BOX);
  return { tracks: [`${BOX}em`, ...tracks].join(' '), least: `${least}em` };
}

/** What a narrow screen says of a commune under its name, the other columns being out of sight. */
export function briefOf({ share, rounded }: Row): string {
  if (rounded.display === 'nobody') return tableText.nobody;
  if (!hasShare(rounded)) return tableText.tooFew;
  return rounded.display === 'figures'
    ? tableText.brief(share.point, rounded.concerned.point)
    : tableText.briefFew(share.point);
}
