// docs/VALIDATION.md, written from the results: no figure of it is typed by hand.
import { fr } from '../../src/explain/typography.ts';
import { ANNOUNCED, asAnnounced } from './announced.ts';
import type { Measures } from './measures.ts';
import { shownName, TEST_NAMES } from './names.ts';
import { covered, type Interval, type Results, TESTS } from './results.ts';

/** A rounded zero has no sign. */
const decimal = (x: number | null, digits = 2): string =>
  x === null
    ? '–'
    : x
        .toFixed(digits)
        .replace(/^-(?=0[.0]*$)/, '')
        .replace('-', '−')
        .replace('.', ',');
const percent = (share: number): string => fr`${decimal(100 * share, 1)} %`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, i) => (i === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function ownLevels({ methods, insideRegion }: Results): string {
  const [shipped] = methods;
  if (!shipped) return '';
  const row = (name: string, { raw, met16 }: { raw: Measures; met16: Measures }): string[][] =>
    [[fr`16,5 % en France`, raw] as const, [fr`16,0 % en métropole`, met16] as const].map(
      ([level, m]) => [
        `${name}, ${level}`,
        decimal(m.bias),
        decimal(m.rmse),
        decimal(m.rmseFree),
        decimal(m.mae),
        decimal(m.largest),
        percent(m.within2),
        decimal(m.r, 3),
        decimal(m.spearman, 3),
        percent(m.skill),
      ],
    );
  return table(
    [
      'territoires, niveau',
      'biais',
      'RMSE',
      'RMSE sans biais',
      'erreur moyenne',
      'plus grande',
      'à 2 points près',
      'r',
      'Spearman',
      'gain sur le taux unique',
    ],
    [
      ...TESTS.flatMap((test) => row(fr`${test} : ${TEST_NAMES[test]}`, shipped.tests[test])),
      ...row(fr`V1 : partie des EPCI dans la région seulement`, insideRegion),
    ],
  );
}

function baselines({ methods }: Results): string {
  return table(
    [
      'méthode',
      'V1 RMSE sans biais',
      fr`V1 RMSE à 16,0 %`,
      'V1 plus grande erreur',
      'V1 r',
      'V1 pente',
      'V1 gain',
      'V2 erreur moyenne',
      'V3 erreur moyenne',
    ],
    methods.map(({ label, tests: { V1, V2, V3 } }) => [
      label,
      decimal(V1.met16.rmseFree),
      decimal(V1.met16.rmse),
      decimal(V1.met16.largest),
      decimal(V1.met16.r, 3),
      decimal(V1.met16.slope),
      percent(V1.met16.skill),
      decimal(V2.met16.mae),
      decimal(V3.met16.mae),
    ]),
  );
}

/** The specification's own figures beside these, and how each differing one is computed here. */
function announced({ methods }: Results): string {
  const found = methods.map(({ id, label, tests: { V1 } }) => ({ id, label, ...V1.met16 }));
  const differing = found.filter((method) => !asAnnounced(method.id, method));
  const rows = found.map((method) => [
    method.label,
    decimal(ANNOUNCED[method.id]?.rmseFree ?? null),
    decimal(method.rmseFree),
    decimal(ANNOUNCED[method.id]?.slope ?? null),
    decimal(method.slope),
    differing.includes(method) ? '**non**' : 'oui',
  ]);
  return [
    table(
      [
        'méthode',
        'RMSE sans biais annoncée',
        'trouvée ici',
        'pente annoncée',
        'trouvée ici',
        'même chiffre',
      ],
      rows,
    ),
    fr`${differing.length} méthodes simples sur ${found.length} lignes diffèrent de l'annonce. Elle ne dit pas comment elle les a calculées : la cause exacte n'est donc pas connue. Voici comment elles le sont ici. Rien n'a été retouché pour réduire l'écart, et l'ordre des méthodes ne change pas.`,
    differing.map(({ id }) => `- ${ANNOUNCED[id]?.here ?? ''}`).join('\n'),
  ].join('\n\n');
}

const row = ({ published, predicted, low, high, ...group }: Interval): string[] => [
  shownName(group),
  percent(published),
  percent(predicted),
  `${decimal(100 * low, 1)} à ${percent(high)}`,
  decimal(100 * (predicted - published), 1),
  low <= published && published <= high ? 'oui' : '**non**',
];
const GROUP_COLUMNS = [
  'territoire',
  'publié',
  'modèle',
  fr`fourchette à 90 %`,
  'écart, points',
  'dans la fourchette',
];

function worst(groups: readonly Interval[]): Interval[] {
  const gap = ({ published, predicted }: Interval) => Math.abs(predicted - published);
  return groups
    .filter(({ test }) => test === 'V1')
    .sort((a, b) => gap(b) - gap(a))
    .slice(0, 12);
}

/** The whole page, in French, ready to write. */
export function validationDocument(results: Results): string {
  const { groups, modelId } = results;
  const rate = (test: (typeof TESTS)[number]): string => {
    const { inside, all } = covered(groups, test);
    return fr`${test}, ${TEST_NAMES[test]} : ${inside} sur ${all}`;
  };
  return `${[
    '<!-- Écrit par « npm run validation ». Ne pas modifier à la main. -->',
    '# Le modèle face aux chiffres publiés',
    fr`Modèle ${modelId}. Personne ne connaît la vérité commune par commune. On peut seulement comparer le modèle à des chiffres publiés pour des territoires plus grands.`,
    fr`Ces chiffres sont des taux d'illectronisme de 2019, parmi les 15 ans et plus. Le modèle est donc lu à cette profondeur : mêmes effets, niveau de 16 % au lieu de 40 %. Aucune constante n'a été choisie en les regardant, à deux exceptions près, dites plus bas.`,
    fr`Les chiffres de l'INSEE pour les EPCI sont eux-mêmes des estimations par modèle. Ils éprouvent l'âge, le diplôme et le territoire à cette profondeur, presque pas le revenu. Ils n'éprouvent ni les niveaux de 40, 26 et 7 %, ni la façon dont les écarts s'aplatissent (λ).`,
    '## Les trois comparaisons',
    [
      fr`- **V1** : ${TEST_NAMES.V1}, dans leurs limites de 2019.`,
      fr`- **V2** : ${TEST_NAMES.V2} de métropole, publiées par l'INSEE.`,
      fr`- **V3** : ${TEST_NAMES.V3}. Les limites des petits pôles sont reconstituées par nous.`,
    ].join('\n'),
    fr`RMSE : racine de l'erreur quadratique moyenne. r et Spearman : corrélations, 1 au mieux. SPREE : la contre-épreuve, qui cale la table nationale sur chaque commune.`,
    '## Résultats',
    fr`Erreurs en points, modèle moins publié. Le gain est la part de l'erreur quadratique du taux unique qui disparaît, une fois le biais retiré.`,
    ownLevels(results),
    fr`La dernière paire de lignes est une note : deux EPCI débordent en Normandie, et le chiffre publié ne compte que leur partie picarde. La méthode figée prend l'EPCI entier ; c'est elle qui fait foi ici.`,
    '![Nuage de points : taux publiés et taux du modèle](validation.svg)',
    '## Face à des méthodes plus simples',
    fr`Toutes sont calées au même niveau, 16,0 % en métropole. Une pente de 1 dit que les écarts prédits ont la bonne taille ; au-dessous de 1, ils sont exagérés.`,
    baselines(results),
    fr`Le produit des risques compte plusieurs fois les mêmes personnes : sa pente le montre. La somme des écarts de risque fait un peu mieux que le modèle sur les régions et les aires ; elle exagère les écarts entre EPCI.`,
    '### Face aux chiffres annoncés par la méthode',
    announced(results),
    fr`## La fourchette contient-elle le chiffre publié ?`,
    `${TESTS.map((test) => `- ${rate(test)}`).join('\n')}`,
    fr`Une fourchette à 90 % devrait en manquer une sur dix. Celle-ci se trompe du côté large, exprès, et la moitié de ses termes sont des hypothèses : la vérité est plus loin du modèle que ne l'est un autre modèle, celui de l'INSEE.`,
    '## Régions et aires d’attraction',
    table(GROUP_COLUMNS, groups.filter(({ test }) => test !== 'V1').map(row)),
    '## Les douze plus grands écarts parmi les EPCI',
    table(GROUP_COLUMNS, worst(groups).map(row)),
    '## Les échecs connus',
    [
      fr`- Au niveau national publié, le modèle est trop bas dans les Hauts-de-France : voir la colonne « biais ».`,
      fr`- Les Pays de la Loire sont publiés plus bas que le modèle, les petits pôles urbains plus haut.`,
      fr`- Rien ne vérifie le partage entre exclus et éloignés, moins sûr que le total.`,
    ].join('\n'),
    '## Ce qui a été choisi en voyant ces chiffres',
    [
      fr`- La formule directe plutôt que SPREE : même précision, calcul refaisable à la main.`,
      fr`- La largeur des termes « région » et « EPCI » de la fourchette, gardés plus larges que mesuré.`,
    ].join('\n'),
    '## Refaire ces calculs',
    fr`\`npm run validation\` réécrit cette page, son dessin et \`tests/validation/recorded.json\`. Les chiffres publiés et leurs sources sont dans \`tests/validation/published_rates.csv\`. La CI échoue si un résultat devient plus mauvais que celui qui est enregistré.`,
  ].join('\n\n')}\n`;
}
