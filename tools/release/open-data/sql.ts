// The model as SQL, written from its own words: no constant stands in the text, all are read in the table
// `modele`. Plain SQL (CASE, EXP, LN, SQRT, joins): DuckDB, PostgreSQL and Spark run it unchanged.
import { AGE_BANDS } from '../../../src/terms/factor.ts';

/** Columns of ages and diplomas in the order of the model. */
export const AGES = AGE_BANDS.map((band) => `age_${band.replace('-', '_').replace('+', '_plus')}`);
export const DIPLOMAS = ['sans_diplome', 'diplome_intermediaire', 'diplome_superieur'] as const;
export const MEASURE_NAMES = ['exclus', 'eloignes', 'presque_autonomes', 'concernes'] as const;
const SOURCES = ['age', 'diplome', 'revenu'] as const;
const STAGES = [0, 1, 2] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

export interface SqlFile {
  readonly name: string;
  readonly text: string;
}

/** `modele.sql`, `modele-territoires.sql`, and `modele.duckdb.sql`, which reads the Parquet files beside it. */
export function sqlFiles(modelId: string): SqlFile[] {
  const title = (what: string) =>
    `-- Modèle ${modelId} : ${what}\n-- Écrit par tools/release/open-data/sql.ts. Tables lues : communes_entrees, modele..\n`;
  const communes = `${common()},\n${outcome()}`;
  return [
    {
      name: 'modele.sql',
      text: `${title('parts et fourchettes de chaque commune (page de la méthode, 3.2 et 3.6).')}${communes};\n`,
    },
    {
      name: 'modele-territoires.sql',
      text: `${title('parts et fourchettes des EPCI, EPT, départements et régions (page de la méthode, 3.9).')}${common()},\n${groups()};\n`,
    },
    {
      name: 'modele.duckdb.sql',
      text: [
        title('pour DuckDB, dans le dossier des fichiers Parquet.'),
        `CREATE OR REPLACE VIEW communes_entrees AS SELECT * FROM 'communes-entrees.parquet';`,
        `CREATE OR REPLACE VIEW modele AS SELECT * FROM 'modele.parquet';`,
        `${communes};\n`,
      ].join('\n'),
    },
  ];
}

/**
 * PostgreSQL would write each step into the next, and compute a share again wherever it is named: four minutes for all
 * communes instead of seconds. No row is left out; Spark and DuckDB take it away.
 */
const ONCE = 'OFFSET 0';

/**
 * `poids`, the constants on one row, and `taux`, the rates of every place. All constants are one group: of an aggregate
 * without a group, Spark makes a query a column wherever it is named, seven hundred of them.
 */
function common(): string {
  const one = (name: string, stage: number, rank: number, as: string) =>
    `MAX(CASE WHEN nom = '${name}' AND etage = ${stage} AND rang = ${rank} THEN valeur END) AS ${as}`;
  const constants = [
    ...STAGES.flatMap((stage) => [
      one('seuil', stage, 0, `seuil_${stage}`),
      ...AGES.map((name, i) => one('age', stage, i, `${name}_${stage}`)),
      ...DIPLOMAS.map((name, i) => one('diplome', stage, i, `${name}_${stage}`)),
      ...[0, 1].map((i) => one('revenu', stage, i, `revenu_${stage}_${i}`)),
      ...[0, 1, 2, 3].map((i) => one('territoire', stage, i, `territoire_${stage}_${i}`)),
    ]),
    ...['pente', 'region', 'epci', 'commune', 'hors_champ', 'quantile'].map((name) =>
      one(name, 0, 0, `s_${name}`),
    ),
    ...SOURCES.flatMap((name) =>
      LEVELS.map((level) => one(`emprunt_${name}`, 0, level, `emprunt_${name}_${level}`)),
    ),
    ...MEASURE_NAMES.map((name, i) => one('france', 0, i, `france_${name}`)),
  ];
  const sum = (names: readonly string[], stage: number) =>
    names.map((name) => `p.${name}_${stage} * (c.${name} / 1E3)`).join(' + ');
  const stage = (k: number) =>
    [
      `1 / (1 + EXP(-(p.seuil_${k} + ((${sum(AGES, k)})`,
      `+ (${sum(DIPLOMAS, k)})`,
      `+ (p.revenu_${k}_0 * ((1000 - c.bas_revenus) / 1E3) + p.revenu_${k}_1 * (c.bas_revenus / 1E3))`,
      `+ CASE c.territoire ${[0, 1, 2, 3].map((i) => `WHEN ${i} THEN p.territoire_${k}_${i}`).join(' ')} END)))) AS etage_${k}`,
    ].join('\n      ');
  const deviation = (name: string) =>
    `CASE c.source_${name} ${LEVELS.map((level) => `WHEN ${level} THEN p.emprunt_${name}_${level}`).join(' ')} ELSE 0E0 END AS emprunt_${name}`;
  return `WITH poids AS (
  SELECT
    ${constants.join(',\n    ')}
  FROM (SELECT modele.*, 0 AS tous FROM modele) m
  GROUP BY tous
),
etages AS (
  SELECT c.code, c.epci, c.ept, c.departement, c.region, c.population, c.hors_champ,
    ${SOURCES.map((name) => `c.source_${name}`).join(', ')},
    CASE WHEN c.population * (c.part_15_plus / 1E3) > 1
      THEN c.population * (c.part_15_plus / 1E3) ELSE 1E0 END AS adultes,
    ${SOURCES.map(deviation).join(',\n    ')},
    ${STAGES.map(stage).join(',\n    ')}
  FROM communes_entrees c CROSS JOIN poids p
  ${ONCE}
),
taux AS (
  SELECT etages.*,
    etage_0 * etage_1 * etage_2 AS exclus,
    etage_0 * etage_1 * (1 - etage_2) AS eloignes,
    etage_0 * (1 - etage_1) AS presque_autonomes,
    etage_0 AS concernes
  FROM etages
  ${ONCE}
)`;
}

const logit = (p: string) => `LN(${p} / (1 - ${p}))`;

function outcome(): string {
  const reach = (name: string) =>
    `p.s_quantile * SQRT(p.s_commune * p.s_commune + 1 / (t.adultes * t.${name} * (1 - t.${name}))
      + p.s_pente * p.s_pente * (${logit(`t.${name}`)} - ${logit(`p.france_${name}`)}) * (${logit(`t.${name}`)} - ${logit(`p.france_${name}`)})
      + p.s_region * p.s_region + p.s_epci * p.s_epci + t.hors_champ * p.s_hors_champ * p.s_hors_champ
      + t.emprunt_age * t.emprunt_age + t.emprunt_diplome * t.emprunt_diplome + t.emprunt_revenu * t.emprunt_revenu) AS portee_${name}`;
  const bound = (name: string, sign: '-' | '+', as: string) =>
    `1 / (1 + EXP(-(${logit(name)} ${sign} portee_${name}))) AS ${as}`;
  return `portees AS (
  SELECT t.*,
    ${MEASURE_NAMES.map(reach).join(',\n    ')}
  FROM taux t CROSS JOIN poids p
  ${ONCE}
)
SELECT code, epci, departement, region, population,
  ${MEASURE_NAMES.flatMap((name) => [
    `${name} AS part_${name}`,
    bound(name, '-', `part_${name}_bas`),
    bound(name, '+', `part_${name}_haut`),
  ]).join(',\n  ')}
FROM portees
ORDER BY code`;
}

/** What is added up beside the communes, and the column that says who holds each. */
const GROUPS = ['epci', 'ept', 'departement', 'region'] as const;

/**
 * A line a commune, a need and a group that holds it; then, of these, a line an error that communes share: what those with
 * one lender get wrong together adds up before it is squared. A commune whose shares are empty, of fewer than 20
 * inhabitants, is left out of its groups. Needs and groups are tables of names: Spark writes a step anew wherever it is
 * named, and a union of twelve of them would be written sixty times.
 */
function groups(): string {
  const names = (values: readonly string[], as: string) =>
    `(VALUES ${values.map((value) => `('${value}')`).join(', ')}) ${as}`;
  const choice = (of: string, values: readonly (readonly [string, string])[]) =>
    `CASE ${of} ${values.map(([value, then]) => `WHEN ${value} THEN ${then}`).join(' ')}`;
  const quoted = (values: readonly string[], then: (value: string) => string) =>
    values.map((value) => [`'${value}'`, then(value)] as const);
  return `membres AS (
  SELECT a.*, a.population * a.r * (1 - a.r) AS w FROM (
    SELECT t.*, n.mesure, g.niveau,
      ${choice(
        'n.mesure',
        quoted(MEASURE_NAMES, (name) => `t.${name}`),
      )} END AS r,
      ${choice(
        'g.niveau',
        quoted(GROUPS, (name) => `t.${name}`),
      )} END AS territoire
    FROM taux t
    CROSS JOIN ${names(MEASURE_NAMES, 'n (mesure)')}
    CROSS JOIN ${names(GROUPS, 'g (niveau)')}
  ) a
  WHERE a.territoire IS NOT NULL AND a.r IS NOT NULL
),
sommes AS (
  SELECT m.niveau, m.territoire, m.mesure, COUNT(*) AS communes, SUM(m.population) AS population,
    SUM(m.population * m.r) / SUM(m.population) AS r,
    SUM(m.w * m.w * (p.s_commune * p.s_commune + 1 / (m.adultes * m.r * (1 - m.r)))) AS propre
  FROM membres m CROSS JOIN poids p
  GROUP BY m.niveau, m.territoire, m.mesure
  HAVING SUM(m.population) > 0
),
erreurs AS (
  SELECT m.niveau, m.territoire, m.mesure, m.w, m.code, m.epci, m.departement, m.region, e.erreur,
    ${choice('e.erreur', [
      ...quoted(SOURCES, (name) => `m.source_${name}`),
      ["'epci'", '1'],
    ])} ELSE 0 END AS source,
    ${choice('e.erreur', [
      ...quoted(SOURCES, (name) => `m.emprunt_${name}`),
      ["'epci'", 'p.s_epci'],
      ["'region'", 'p.s_region'],
      ["'hors_champ'", 'm.hors_champ * p.s_hors_champ'],
    ])} END AS ecart
  FROM membres m CROSS JOIN poids p
  CROSS JOIN ${names([...SOURCES, 'epci', 'region', 'hors_champ'], 'e (erreur)')}
),
communs AS (
  SELECT niveau, territoire, mesure, SUM(somme * somme) AS carres FROM (
    SELECT niveau, territoire, mesure, SUM(ecart * w) AS somme
    FROM erreurs WHERE ecart > 0
    GROUP BY niveau, territoire, mesure, erreur, source,
      ${choice('source', [
        ['1', 'COALESCE(epci, code)'],
        ['2', 'departement'],
        ['3', 'region'],
      ])} ELSE '' END
  ) s
  GROUP BY niveau, territoire, mesure
),
portees AS (
  SELECT s.niveau, s.territoire, s.mesure, s.communes, s.population, s.r,
    s.s_quantile * SQRT(
      s.s_pente * s.s_pente * (${logit('s.r')} - ${logit('s.r0')}) * (${logit('s.r')} - ${logit('s.r0')})
      + (s.propre + COALESCE(e.carres, 0))
        / (s.population * s.r * (1 - s.r)) / (s.population * s.r * (1 - s.r))) AS portee
  FROM (
    SELECT s.*, ${choice(
      's.mesure',
      quoted(MEASURE_NAMES, (name) => `p.france_${name}`),
    )} END AS r0,
      p.s_quantile, p.s_pente
    FROM sommes s CROSS JOIN poids p
  ) s
  LEFT JOIN communs e ON e.niveau = s.niveau AND e.territoire = s.territoire AND e.mesure = s.mesure
)
SELECT niveau, territoire, mesure, communes, population, r AS part,
  1 / (1 + EXP(-(${logit('r')} - portee))) AS part_bas,
  1 / (1 + EXP(-(${logit('r')} + portee))) AS part_haut
FROM portees
ORDER BY niveau, territoire, mesure`;
}
