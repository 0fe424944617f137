// The same closed form as rules of `publicodes`, the language of public simulators. It is interpreted: a sample of
// communes is timed. Logarithms do not exist in it: its intervals are left out, only rates are computed.
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { CommuneProfile, Model } from '../../../src/index.ts';
import { AGE_BANDS, TERRITORIES } from '../../../src/terms/factor.ts';
import { npmPackage, PUBLICODES } from '../peers.ts';

const COVARIATES = [
  ...AGE_BANDS.map((_, i) => `age ${i + 1}`),
  'sans diplome',
  'diplome moyen',
  'diplome superieur',
  'bas revenus',
];
const RATES = ['exclus', 'eloignes', 'presque autonomes', 'concernes'];

const moduleSchema = z.object({
  default: z.custom<PublicodesEngine>((it) => typeof it === 'function'),
});
type PublicodesEngine = new (
  rules: Readonly<Record<string, unknown>>,
) => {
  setSituation: (situation: Readonly<Record<string, number>>) => unknown;
  evaluate: (rule: string) => { readonly nodeValue: unknown };
};

/** The four rates of a commune; null where the package cannot be had. */
export async function publicodesRates(
  model: Model,
): Promise<((commune: CommuneProfile) => number[]) | null> {
  const folder = npmPackage('publicodes', PUBLICODES);
  if (folder === null) return null;
  const url = pathToFileURL(`${folder}/dist/index.js`).href;
  const { default: Engine } = moduleSchema.parse(await import(url));
  const engine = new Engine(rulesOf(model));
  return ({ shares, territory }) => {
    const values = [...shares.age, ...shares.diploma, shares.lowIncome];
    engine.setSituation({
      ...Object.fromEntries(COVARIATES.map((name, i) => [name, values[i] ?? 0])),
      territoire: TERRITORIES.indexOf(territory),
    });
    return RATES.map((rule) => Number(engine.evaluate(rule).nodeValue));
  };
}

function rulesOf({ thresholds, weights }: Model): Record<string, unknown> {
  const stages = weights.map(({ age, diploma, income: [top, low], territory }, k) => {
    const terms = [...age, ...diploma].map((weight, i) => `${plain(weight)} * ${COVARIATES[i]}`);
    const sum = [
      plain(thresholds[k] ?? 0),
      ...terms,
      `${plain(top)} * (1 - bas revenus)`,
      `${plain(low)} * bas revenus`,
    ].join(' + ');
    const classes = TERRITORIES.map((name, i) => ({
      si: `territoire = ${i}`,
      alors: plain(territory[name]),
    }));
    return {
      [`position ${k}`]: { valeur: `${sum} + poids ${k}` },
      [`poids ${k}`]: { variations: [...classes.slice(1), { sinon: classes[0]?.alors }] },
      [`etage ${k}`]: { valeur: `1 / (1 + ${Math.E} ** (0 - position ${k}))` },
    };
  });
  return {
    ...Object.fromEntries([...COVARIATES, 'territoire'].map((name) => [name, 0])),
    ...Object.assign({}, ...stages),
    concernes: 'etage 0',
    exclus: 'etage 0 * etage 1 * etage 2',
    eloignes: 'etage 0 * etage 1 * (1 - etage 2)',
    'presque autonomes': 'etage 0 * (1 - etage 1)',
  };
}

/** Negative numbers are not read after an operator. */
function plain(value: number): string {
  return value < 0 ? `(0 - ${-value})` : `${value}`;
}
