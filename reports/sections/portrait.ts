// Who lives here, beside département, région and France, and the ages as a chart.
import { francePortrait } from '../../src/estimate/index.ts';
import { ageBandText } from '../../src/explain/age-bands.ts';
import { euros, percent, typeset } from '../../src/explain/index.ts';
import { indicatorText } from '../../src/explain/indicators.ts';
import { modelledText } from '../../src/explain/modelled-indicators.ts';
import { people } from '../../src/explain/numbers.ts';
import { modelledPercent } from '../../src/explain/places.ts';
import type { Portrait } from '../../src/terms/portrait.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import {
  figure,
  type OutlineSection,
  paragraph,
  tableBlock,
  type WrittenTable,
} from '../blocks.ts';
import { agesChart } from '../charts/ages.ts';
import { sceneFigure } from '../figures.ts';
import type { TerritoryReport } from '../report.ts';
import { agesText, portraitText as text } from './copy.ts';

/** In a cell that has no figure to hold. */
const OPEN = '–';

/** Of France, only the averages that the model ships. */
export function portraitSection(report: TerritoryReport): OutlineSection {
  return {
    title: text.title,
    blocks: [paragraph(introOf(report)), tableBlock(portraitTable(report))],
  };
}

/** Of whom the figures are; where neither ages nor diplomas are published, those of the others alone. */
function introOf({ portrait, diagnosis }: TerritoryReport): string {
  if (portrait.ageBands === null && portrait.sansDiplome === null) return text.introOfNone;
  return diagnosis === null ? text.intro : text.introOfOne;
}

function portraitTable(report: TerritoryReport): WrittenTable {
  const all = portraits(report);
  const france = all.at(-1);
  /** Of one commune, whose median is its own. */
  const own = report.diagnosis === null ? null : report.portrait;
  const known = <Value>(value: Value | null | undefined, written: (value: Value) => string) =>
    value === null || value === undefined ? text.unknown : written(value);
  const share = (value: number | null) => known(value, percent);
  /** Of France, the model ships averages alone: what compares its communes is left open. */
  const ofCommunes = (written: (portrait: Portrait) => string) => (portrait: Portrait) =>
    portrait === france ? OPEN : written(portrait);
  const row = (name: string, of: (portrait: Portrait) => string) => [name, ...all.map(of)];
  const age = (band: number) => (portrait: Portrait) => share(portrait.ageBands?.[band] ?? null);
  return {
    caption: text.caption,
    columns: [
      { title: text.indicator, numeric: false },
      ...all.map(({ nom }) => ({ title: typeset(nom), numeric: true })),
    ],
    rows: [
      row(text.population, ({ population }) => people(population)),
      ...(report.diagnosis === null
        ? [row(text.communes, ({ communes }) => (communes === null ? OPEN : people(communes)))]
        : []),
      row(indicatorText.young, age(1)),
      row(indicatorText.senior, age(4)),
      row(indicatorText.old, age(5)),
      row(indicatorText.sansDiplome, ({ sansDiplome }) => share(sansDiplome)),
      row(indicatorText.superieur, ({ diplomeSuperieur }) => share(diplomeSuperieur)),
      row(modelledText.lowIncome, ({ lowIncome }) => modelledPercent(lowIncome)),
      row(
        report.diagnosis === null ? text.lowestMedian : text.ownMedian,
        ofCommunes(({ medians }) => known(medians?.[0], euros)),
      ),
      row(
        report.diagnosis === null ? text.highestMedian : text.highestMedianAround,
        ofCommunes((portrait) => (portrait === own ? OPEN : known(portrait.medians?.[1], euros))),
      ),
      row(text.rural, ({ rural }) => share(rural)),
      // What nobody publishes of any of them is no row.
    ].filter(([, ...cells]) => cells.some((cell) => cell !== text.unknown && cell !== OPEN)),
  };
}

function portraits({ portrait, around, wider, model, total }: TerritoryReport): Portrait[] {
  const known = wider.find(({ kind }) => kind === 'france')?.group.communes ?? null;
  const communes = total.exactByDefinition ? portrait.communes : known;
  const france = { ...francePortrait(model, agesText.france), communes };
  return total.exactByDefinition ? [france] : [portrait, ...around, france];
}

/** Null where the census publishes no ages. */
export function agesSection({ portrait, model }: TerritoryReport): OutlineSection | null {
  const ages = portrait.ageBands;
  if (ages === null) return null;
  const nom = typeset(portrait.nom);
  const rows = ageBandText.map((band, i) => ({
    band,
    here: ages[i] ?? 0,
    there: model.france.ageBands[i] ?? 0,
  }));
  return {
    title: agesText.title,
    blocks: [
      paragraph(agesText.intro),
      figure(
        sceneFigure(agesChart(agesText.picture(nom), rows), [
          { name: nom, colour: LIGHT.accent },
          { name: agesText.france, colour: LIGHT.place },
        ]),
      ),
      tableBlock({
        caption: agesText.caption,
        columns: [
          { title: agesText.band, numeric: false },
          { title: nom, numeric: true },
          { title: agesText.france, numeric: true },
        ],
        rows: rows.map(({ band, here, there }) => [band, percent(here), percent(there)]),
      }),
    ],
  };
}
