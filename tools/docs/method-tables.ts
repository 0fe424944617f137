// The tables of docs/METHOD.md, written from model.json: a constant is never retyped.

import { fr } from '../../src/explain/typography.ts';
import type { ModelFile } from '../../src/files/index.ts';
import { typesetProse } from './typeset-prose.ts';

type Sourced = ModelFile['inputs'][string];
type Stage = ModelFile['references'][number]['weights']['value'][number];

const STATUS = { published: 'publié', derived: 'dérivé', assumed: 'supposé' } as const;
const STAGES = ['0 concerné', '1 besoin de plus', '2 assistance'];
const AGES = ['15–29', '30–44', '45–59', '60–74', '75 et plus'];

/** All its digits, as French writes them: decimal comma, thousands apart, a true minus. */
const full = (x: number): string => {
  const [whole = '', decimals] = String(Math.abs(x)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${x < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
};
const number = (x: number, digits = 4): string => full(Number(x.toFixed(digits)));
const percent = (share: number): string => fr`${number(100 * share, 2)} %`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, i) => (i === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const credit = ({ status, source, vintage }: Omit<Sourced, 'value' | 'unit'>): string =>
  fr`Statut : ${STATUS[status]}. Source : ${source}, ${vintage}.`;

/** Any value of the model in one cell: nested lists are separated by semicolons. */
function written(value: unknown): string {
  if (typeof value === 'number') return full(value);
  if (!Array.isArray(value)) return String(value);
  const nested = value.some((inner) => Array.isArray(inner));
  return value.map(written).join(nested ? ' ; ' : ' · ');
}

function weightRow({ age, diploma, income, territory }: Stage, stage: number): string[] {
  const { urban, rural, overseasUrban, overseasRural } = territory;
  const values = [...age, ...diploma, ...income, urban, rural, overseasUrban, overseasRural];
  return [STAGES[stage] ?? '', ...values.map((x) => number(x))];
}

function numbersOf(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((x) => typeof x === 'number') : [];
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The tables by the name that their markers carry. */
export function methodTables(model: ModelFile): Readonly<Record<string, string>> {
  const [main] = model.references;
  if (!main) throw new RangeError('model.json holds no reference');
  const { inputs, spread, france } = model;
  const listed = (name: string): string => {
    const found = main.derivation[name];
    if (!found) throw new RangeError(`No ${name} in model.json`);
    const rows = fieldsOf(found.value).map(([key, value]) => [
      `\`${key}\``,
      typeof value === 'number'
        ? number(value)
        : numbersOf(value)
            .map((x) => number(x))
            .join(' · '),
    ]);
    return `${table(['groupe', fr`valeurs (${found.unit})`], rows)}\n\n${credit(found)}`;
  };
  const { exclus, eloignes, presqueAutonomes } = main.ageRates.value;
  const levels = ['commune', 'EPCI', 'département', 'région', 'DROM', 'France'];
  const { age, diploma, income } = spread.value.missing;
  return {
    reference: table(
      ['jeu', 'exclus', 'éloignés', 'presque autonomes', 'source'],
      model.references.map(({ reference: { label, shares, source } }) => [
        label,
        percent(shares.exclus),
        percent(shares.eloignes),
        percent(shares.presqueAutonomes),
        source,
      ]),
    ),
    ages: `${table(
      ['besoin', ...AGES],
      [
        ['exclus', ...exclus.map(percent)],
        ['éloignés', ...eloignes.map(percent)],
        ['presque autonomes', ...presqueAutonomes.map(percent)],
      ],
    )}\n\n${credit(main.ageRates)}`,
    spread: table(
      ['terme', 'écart-type', 'statut', 'source'],
      (
        [
          ['pente', 'slopeDeviation'],
          ['région', 'regionDeviation'],
          ['EPCI', 'epciDeviation'],
          ['commune', 'communeDeviation'],
          [fr`hors du champ des enquêtes (o)`, 'outsideDeviation'],
        ] as const
      ).map(([name, key]) => {
        const input = inputs[key];
        return input
          ? [name, written(input.value), STATUS[input.status], input.source]
          : [name, '', '', ''];
      }),
    ),
    missing: table(
      ['part', ...levels],
      [
        ['âge', ...Object.values(age).map(full)],
        ['diplôme', ...Object.values(diploma).map(full)],
        ['revenu', ...Object.values(income).map(full)],
      ],
    ),
    france: table(
      ['grandeur', 'valeur', 'unité', 'statut', 'source'],
      Object.entries(france).map(([name, { value, unit, status, source, vintage }]) => [
        `\`${name}\``,
        Array.isArray(value) ? value.map((x) => number(x)).join(' · ') : number(value),
        unit,
        STATUS[status],
        `${source}, ${vintage}`,
      ]),
    ),
    margins: listed('margins'),
    effects: listed('effects'),
    weights: `${table(
      [
        'étage',
        ...AGES,
        'sans diplôme',
        'intermédiaire',
        'supérieur',
        fr`60 % du haut`,
        fr`40 % du bas`,
        'urbain',
        'rural',
        'outre-mer urbain',
        'outre-mer rural',
      ],
      main.weights.value.map(weightRow),
    )}\n\n${credit(main.weights)}`,
    thresholds: `${table(
      ['étage', 'θ'],
      main.thresholds.value.map((theta, k) => [STAGES[k] ?? '', full(theta)]),
    )}\n\n${credit(main.thresholds)}`,
    inputs: table(
      ['constante', 'valeur', 'unité', 'statut', 'source', 'millésime'],
      Object.entries(inputs).map(([name, { value, unit, status, source, vintage }]) => [
        `\`${name}\``,
        written(value),
        unit,
        STATUS[status],
        source,
        vintage,
      ]),
    ),
  };
}

const MARKER = /(<!-- table:(\w+) -->\n)[\s\S]*?(<!-- \/table -->)/g;

/** The document with each marked table written anew. Throws on an unknown table. */
export function withTables(document: string, tables: Readonly<Record<string, string>>): string {
  return document.replace(MARKER, (_, open: string, name: string, close: string) => {
    const table = tables[name];
    if (table === undefined) throw new RangeError(`No table "${name}" for docs/METHOD.md`);
    return `${open}\n<!-- écrit par npm run docs -->\n\n${typesetProse(table)}\n\n${close}`;
  });
}
