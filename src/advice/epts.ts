// Who acts for the communes of the Métropole du Grand Paris: the établissement public territorial (EPT) that each belongs to,
// which holds the politique de la ville there, and the Ville in Paris. CGCT, L. 5219-2 and L. 5219-5. The files of a commune
// know its EPCI alone, the Métropole: hence this table, held to territoires.json by a test.
import type { Place } from '../terms/commune.ts';
import { METROPOLE_DU_GRAND_PARIS } from '../terms/grand-paris.ts';

/** SIREN, name, codes of its communes. */
const EPTS: readonly (readonly [code: string, nom: string, communes: string])[] = [
  ['200057990', 'Boucle Nord de Seine', '92004 92009 92024 92025 92036 92078 95018'],
  ['200057875', 'Est Ensemble', '93006 93008 93010 93045 93048 93053 93055 93061 93063'],
  [
    '200058790',
    'Grand Paris Grand Est',
    '93014 93015 93032 93033 93046 93047 93049 93050 93051 93057 93062 93064 93074 93077',
  ],
  ['200057974', 'Grand Paris Seine Ouest', '92012 92022 92040 92047 92048 92072 92075 92077'],
  [
    '200058006',
    'Grand Paris Sud Est Avenir',
    '94002 94004 94011 94019 94028 94044 94047 94048 94053 94055 94056 94059 94060 94070 94071 94075',
  ],
  [
    '200058014',
    'Grand-Orly Seine Bièvre',
    '91027 91326 91432 91479 91589 91687 94001 94003 94016 94021 94022 94034 94037 94038 94041 94043 94054 94065 94073 94074 94076 94077 94078 94081',
  ],
  [
    '200057941',
    'Paris Est Marne et Bois',
    '94015 94017 94018 94033 94042 94046 94052 94058 94067 94068 94069 94079 94080',
  ],
  [
    '200057982',
    'Paris Ouest La Défense',
    '92026 92033 92035 92044 92050 92051 92062 92063 92064 92073 92076',
  ],
  ['200058097', "Paris Terres d'Envol", '93005 93007 93013 93029 93030 93071 93073 93078'],
  ['200057867', 'Plaine Commune', '93001 93027 93031 93039 93066 93070 93072 93079'],
  [
    '200057966',
    'Vallée Sud-Grand Paris',
    '92002 92007 92014 92019 92020 92023 92032 92046 92049 92060 92071',
  ],
];

const EPT_OF: ReadonlyMap<string, Place> = new Map(
  EPTS.flatMap(([code, nom, communes]) =>
    communes.split(' ').map((commune) => [commune, { code, nom: `EPT ${nom}` }] as const),
  ),
);

const EPT_CODES: ReadonlySet<string> = new Set(EPTS.map(([code]) => code));

/** Whether a SIREN is that of an EPT. */
export function isEpt(code: string): boolean {
  return EPT_CODES.has(code);
}

/** The intercommunalité that acts for a commune: its EPT in the Grand Paris, its EPCI elsewhere; null where there is none, as in Paris. */
export function actingEpci({
  code,
  epci,
}: {
  readonly code: string;
  readonly epci: Place | null;
}): Place | null {
  return epci?.code === METROPOLE_DU_GRAND_PARIS ? (EPT_OF.get(code) ?? null) : epci;
}
