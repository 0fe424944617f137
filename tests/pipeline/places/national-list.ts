// A list in the national schema of places of digital help, of as many rows as asked: streets, names, hours and dates
// as varied as those of the national file, in communes drawn by their inhabitants. The same seed gives the same text.
import fc from 'fast-check';

export interface Town {
  readonly code: string;
  readonly nom: string;
  readonly codePostal: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

const HEADER =
  'id;pivot;nom;commune;code_postal;code_insee;adresse;complement_adresse;latitude;longitude;typologie;telephone;courriels;site_web;horaires;presentation_resume;presentation_detail;source;itinerance;structure_parente;date_maj;services;publics_specifiquement_adresses;prise_en_charge_specifique;frais_a_charge;dispositif_programmes_nationaux;formations_labels;autres_formations_labels;modalites_acces;modalites_accompagnement;fiche_acces_libre;prise_rdv';

const KINDS = [
  ['Médiathèque', 'BIB'],
  ['Bibliothèque', 'BIB'],
  ['France services', 'RFS'],
  ['CCAS', 'CCAS'],
  ['Centre social', 'CS'],
  ['MJC', 'MJC'],
  ['Mairie', 'MUNI'],
  ['Espace numérique', 'EPN'],
  ['Association', 'ASSO'],
  ['Tiers-lieu', 'TIERS_LIEUX'],
  ['Mission locale', 'ML'],
  ['Agence postale', 'LA_POSTE'],
  ['Maison des solidarités', 'MDS'],
] as const;
const FIRST =
  'Simone Jean Louise Victor Marie Georges Olympe Jules Rosa Émile Joséphine Albert'.split(' ');
const LAST =
  'Veil Jaurès Michel Hugo Curie Brassens Gouges Ferry Parks Zola Baker Camus Moulin Éluard'.split(
    ' ',
  );
const WAYS = ['rue', 'avenue', 'place', 'boulevard', 'chemin', 'allée', 'route'];
const HOURS = [
  '09:00-12:00',
  '08:30-12:30',
  '09:00-12:00,13:30-17:00',
  '14:00-18:00',
  '10:00-12:30,14:00-18:30',
];
const DAYS = ['Mo-Fr', 'Tu-Sa', 'Mo,We,Fr', 'Tu,Th', 'We,Sa'];

/** The text of a list of so many rows. */
export function nationalList(towns: readonly Town[], rows: number, seed = 58194): string {
  const sums: number[] = [];
  let people = 0;
  for (const { population } of towns) {
    people += population;
    sums.push(people);
  }
  const draw = fc.sample(
    fc.noBias(fc.tuple(fc.nat(people - 1), ...Array.from({ length: 12 }, () => fc.nat(1_000_000)))),
    { numRuns: rows, seed },
  );
  const one = <T>(from: readonly T[], rank: number): T | undefined => from[rank % from.length];
  const lines = draw.map(([where, ...n], i) => {
    const town = towns[firstOver(sums, where)];
    if (!town) return '';
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, j = 0, k = 0, l = 0, m = 0] = n;
    const [kind = '', typologie = ''] = one(KINDS, a) ?? [];
    const name = `${kind} ${one(FIRST, b)} ${one(LAST, c)}`;
    const street = `${1 + (d % 190)} ${one(WAYS, e)} ${one(FIRST, f)} ${one(LAST, g)}`;
    const year = 2023 + (h % 4);
    const point = (value: number, rank: number) =>
      (value + ((rank % 400) - 200) / 10_000).toFixed(5);
    const hours = j % 3 === 0 ? '' : `"${one(DAYS, j)} ${one(HOURS, k)}; Sa ${one(HOURS, l)}"`;
    const cells = {
      id: `Coop-numérique_${d.toString(16)}-${g.toString(16)}-${i.toString(16)}`,
      nom: name,
      commune: town.nom,
      code_postal: town.codePostal,
      code_insee: town.code,
      adresse: street,
      latitude: point(town.latitude, k),
      longitude: point(town.longitude, m),
      typologie,
      telephone: `+33${1 + (a % 9)}${String(10_000_000 + b * 37 + c).slice(0, 8)}`,
      courriels: `${one(FIRST, b)}.${one(LAST, c)}@exemple.fr`,
      horaires: hours,
      source: 'Coop numérique',
      itinerance: 'Fixe',
      date_maj: `${year}-${String(1 + (l % 12)).padStart(2, '0')}-15 00:00:00`,
      dispositif_programmes_nationaux: m % 5 === 0 ? 'Aidants Connect' : '',
    };
    return HEADER.split(';')
      .map((column) => Object.entries(cells).find(([own]) => own === column)?.[1] ?? '')
      .join(';');
  });
  return [HEADER, ...lines].join('\n');
}

/** The rank of the first sum over a number. */
function firstOver(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
