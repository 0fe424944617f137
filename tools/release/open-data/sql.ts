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
    `-- Modèle ${modelId} : ${what}\n-- Écrit par tools/release/open-data/sql.ts. Tables lues : communes_entrees, modele. Voir docs/DATA.md.\n`;
  const communes = `${common()},\n${outcome()}`;
  return [
    {
      name: 'modele.sql',
      text: `${title('parts et fourchettes de chaque commune (METHOD 3.2 et 3.6).')}${communes};\n`,
    },
    {
      name: 'modele-territoires.sql',
      text: `${title('parts et fourchettes des EPCI, départements et régions (METHOD 3.9).')}${common()},\n${groups()};\n`,
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

/** `poids`, the constants on one row, and `taux`, the rates of every place. */
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
  FROM modele
),
etages AS (
  SELECT c.code, c.epci, c.departement, c.region, c.population, c.hors_champ,
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

/**
 * Errors shared by all, by who borrows from the same, by EPCI, and those of each commune: sums of w = P r (1 − r). A
 * commune whose shares are empty, of fewer than 20 inhabitants, is left out of its groups.
 */
function groups(): string {
  const measures = MEASURE_NAMES.map(
    (name) =>
      `SELECT t.*, '${name}' AS mesure, t.${name} AS r, p.france_${name} AS r0 FROM taux t CROSS JOIN poids p WHERE t.concernes IS NOT NULL`,
  );
  const members = ['epci', 'departement', 'region'].map(
    (level) =>
      `SELECT '${level}' AS niveau, ${level} AS territoire, m.* FROM mesures m WHERE ${level} IS NOT NULL`,
  );
  const lenders = SOURCES.map(
    (name) =>
      `SELECT niveau, territoire, mesure, '${name}' AS covariable, source_${name} AS source,
    CASE source_${name} WHEN 1 THEN epci WHEN 2 THEN departement WHEN 3 THEN region ELSE '' END AS preteur,
    SUM(emprunt_${name} * w) AS somme
  FROM membres WHERE source_${name} > 0
  GROUP BY niveau, territoire, mesure, source_${name},
    CASE source_${name} WHEN 1 THEN epci WHEN 2 THEN departement WHEN 3 THEN region ELSE '' END`,
  );
  return `mesures AS (
  ${measures.join('\n  UNION ALL ')}
),
membres AS (
  SELECT a.*, a.population * a.r * (1 - a.r) AS w FROM (
    ${members.join('\n    UNION ALL ')}
  ) a
),
sommes AS (
  SELECT m.niveau, m.territoire, m.mesure, COUNT(*) AS communes, SUM(m.population) AS population,
    SUM(m.population * m.r) / SUM(m.population) AS r, MAX(m.r0) AS r0, SUM(m.w) AS w,
    SUM(m.hors_champ * p.s_hors_champ * m.w) AS hors_champ,
    SUM(m.w * m.w * (p.s_commune * p.s_commune + 1 / (m.adultes * m.r * (1 - m.r))
      + CASE WHEN m.epci IS NULL THEN p.s_epci * p.s_epci ELSE 0 END)) AS propre
  FROM membres m CROSS JOIN poids p
  GROUP BY m.niveau, m.territoire, m.mesure
  HAVING SUM(m.population) > 0
),
par_epci AS (
  SELECT niveau, territoire, mesure, SUM(somme * somme) AS carres FROM (
    SELECT m.niveau, m.territoire, m.mesure, m.epci, SUM(p.s_epci * m.w) AS somme
    FROM membres m CROSS JOIN poids p WHERE m.epci IS NOT NULL
    GROUP BY m.niveau, m.territoire, m.mesure, m.epci
  ) e
  GROUP BY niveau, territoire, mesure
),
par_preteur AS (
  SELECT niveau, territoire, mesure, SUM(somme * somme) AS carres FROM (
  ${lenders.join('\n  UNION ALL ')}
  ) l
  GROUP BY niveau, territoire, mesure
),
portees AS (
  SELECT s.niveau, s.territoire, s.mesure, s.communes, s.population, s.r,
    p.s_quantile * SQRT(
      p.s_pente * p.s_pente * (${logit('s.r')} - ${logit('s.r0')}) * (${logit('s.r')} - ${logit('s.r0')})
      + (s.propre + COALESCE(e.carres, 0) + COALESCE(l.carres, 0) + s.hors_champ * s.hors_champ
        + p.s_region * p.s_region * s.w * s.w)
        / (s.population * s.r * (1 - s.r)) / (s.population * s.r * (1 - s.r))) AS portee
  FROM sommes s CROSS JOIN poids p
  LEFT JOIN par_epci e ON e.niveau = s.niveau AND e.territoire = s.territoire AND e.mesure = s.mesure
  LEFT JOIN par_preteur l ON l.niveau = s.niveau AND l.territoire = s.territoire AND l.mesure = s.mesure
)
SELECT niveau, territoire, mesure, communes, population, r AS part,
  1 / (1 + EXP(-(${logit('r')} - portee))) AS part_bas,
  1 / (1 + EXP(-(${logit('r')} + portee))) AS part_haut
FROM portees
ORDER BY niveau, territoire, mesure`;
}
