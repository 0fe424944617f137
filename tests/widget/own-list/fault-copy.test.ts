// Each thing that may be wrong in a list of places, in the words that people read.
import { describe, expect, test } from 'vitest';
import type { PlaceFault } from '../../../src/lists/places/index.ts';
import { listNotes } from '../../../widget/own-list/copy.ts';
import { faultText } from '../../../widget/own-list/fault-copy.ts';
import { faultsOf } from '../../src/explain/sentence-rules.ts';

const ANNECY = {
  code: '74010',
  nom: 'Annecy',
  departement: { code: '74', nom: 'Haute-Savoie' },
};
const SAINT_DENIS = ['11339', '30247', '93066', '97411', '89342'].map((code) => ({
  code,
  nom: 'Saint-Denis',
  departement: { code: code.slice(0, 2), nom: '' },
}));

type Fault = PlaceFault extends infer F
  ? F extends PlaceFault
    ? Omit<F, 'position' | 'used'>
    : never
  : never;

const USED: readonly (readonly [Fault, string])[] = [
  [
    { kind: 'empty', column: 'longitude' },
    'Ligne 4, colonne « longitude » : la case est vide. Attendu : un nombre de degrés, comme 3,16. Le lieu est gardé sans cette valeur.',
  ],
  [
    { kind: 'value', column: 'telephone', value: 'voir la mairie' },
    'Ligne 4, colonne « telephone » : « voir la mairie » n’est pas compris. Attendu : un numéro, comme 03 86 00 00 00. Le lieu est gardé sans cette valeur.',
  ],
  [
    { kind: 'separator', column: 'services', value: ',' },
    'Ligne 4, colonne « services » : les mots sont séparés par des virgules. Le schéma veut des barres verticales.',
  ],
  [
    { kind: 'separator', column: 'typologie', value: ';' },
    'Ligne 4, colonne « typologie » : les mots sont séparés par des points-virgules. Le schéma veut des barres verticales.',
  ],
  [
    { kind: 'extra-cells', value: 'BIB' },
    'Ligne 4 : « BIB » est au-delà de la dernière colonne. Vérifiez les séparateurs.',
  ],
  [{ kind: 'unclosed-quote' }, 'Ligne 4 : un guillemet n’est pas fermé. Fermez-le ou retirez-le.'],
  [
    { kind: 'rounded-id', value: '2,15802E+13' },
    'Ligne 4, colonne « id » : un tableur a arrondi l’identifiant « 2,15802E+13 ». Mettez cette colonne au format texte.',
  ],
  [
    { kind: 'shared-id', value: '21580194000012' },
    'Ligne 4, colonne « id » : « 21580194000012 » est aussi l’identifiant d’autres lieux. Tous sont gardés.',
  ],
  [
    { kind: 'point', wrong: 'swapped', value: '3,16 ; 46,99' },
    'Ligne 4 : latitude et longitude sont inversées (3,16 ; 46,99). Le lieu est gardé sans cette valeur.',
  ],
  [
    { kind: 'point', wrong: 'outside', value: '0 ; 0' },
    'Ligne 4 : le point (0 ; 0) n’est pas en France. Le lieu est gardé sans cette valeur.',
  ],
  [
    { kind: 'point', wrong: 'elsewhere', value: '-20,9 ; 55,5' },
    'Ligne 4 : le point (−20,9 ; 55,5) est loin de la commune. Le lieu est gardé sans cette valeur.',
  ],
  [
    { kind: 'unknown-code', value: '74999', commune: ANNECY },
    'Ligne 4, colonne « code_insee » : aucune commune n’a le code « 74999 ». Le nom est suivi : Annecy (Haute-Savoie).',
  ],
  [
    { kind: 'postal-code', value: '74000', commune: ANNECY },
    'Ligne 4, colonne « code_insee » : « 74000 » est un code postal. Le nom est suivi : Annecy (Haute-Savoie).',
  ],
  [
    { kind: 'other-name', value: 'Novel', commune: ANNECY },
    'Ligne 4 : « Novel » n’est pas le nom de la commune. Le code est suivi : Annecy (Haute-Savoie).',
  ],
];
const LEFT_OUT: readonly (readonly [Fault, string])[] = [
  [
    { kind: 'empty', column: 'nom' },
    'Ligne 4, colonne « nom » : la case est vide. Attendu : le nom du lieu. Ce lieu est laissé de côté.',
  ],
  [{ kind: 'not-an-object' }, 'Ligne 4 : ce n’est pas un lieu. Ce lieu est laissé de côté.'],
  [
    { kind: 'repeated', by: { unit: 'line', number: 1234 } },
    'Ligne 4 : ce lieu revient plus loin (Ligne 1 234). Il n’est compté qu’une fois.',
  ],
  [
    { kind: 'unknown-commune', value: 'Nulle-Part' },
    'Ligne 4 : aucune commune d’aujourd’hui ne répond à « Nulle-Part ». Ce lieu est laissé de côté.',
  ],
  [
    {
      kind: 'outside-data',
      value: 'Nouméa',
      places: [
        { code: '98818', nom: 'Nouméa', codesPostaux: [], territoire: 'Nouvelle-Calédonie' },
      ],
    },
    'Ligne 4 : « Nouméa » désigne Nouméa (Nouvelle-Calédonie), que les enquêtes utilisées ici ne couvrent pas. Ce lieu est laissé de côté.',
  ],
  [
    { kind: 'homonyms', value: 'Saint-Denis', choices: SAINT_DENIS, outside: [] },
    'Ligne 4 : plusieurs communes répondent à « Saint-Denis » : Saint-Denis (11339), Saint-Denis (30247), Saint-Denis (93066), Saint-Denis (97411) et d’autres. Mettez le code INSEE. Ce lieu est laissé de côté.',
  ],
  [
    {
      kind: 'homonyms',
      value: 'Le Mont-Dore',
      choices: [
        { code: '63236', nom: 'Mont-Dore', departement: { code: '63', nom: 'Puy-de-Dôme' } },
      ],
      outside: [
        { code: '98817', nom: 'Le Mont-Dore', codesPostaux: [], territoire: 'Nouvelle-Calédonie' },
      ],
    },
    'Ligne 4 : plusieurs communes répondent à « Le Mont-Dore » : Mont-Dore (63236), Le Mont-Dore (Nouvelle-Calédonie). Mettez le code INSEE. Ce lieu est laissé de côté.',
  ],
  [
    { kind: 'mismatch', value: '75001 Nevers', choices: [ANNECY] },
    'Ligne 4 : le code et le nom de « 75001 Nevers » ne vont pas ensemble. Ce lieu est laissé de côté.',
  ],
];
const position = { unit: 'line', number: 4 } as const;
const said = (fault: Fault, used: boolean) => faultText({ ...fault, position, used });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a place that is used all the same', () => {
  test.each(USED)('%j', (fault, sentence) => {
    expect(plain(said(fault, true))).toBe(sentence);
  });
});

describe('a place that is left out', () => {
  test.each(LEFT_OUT)('%j', (fault, sentence) => {
    expect(plain(said(fault, false))).toBe(sentence);
  });
});

test('every sentence is well set and short', () => {
  const sentences = [
    ...USED.map(([fault]) => said(fault, true)),
    ...LEFT_OUT.map(([fault]) => said(fault, false)),
    ...listNotes({ titles: [1], unknownColumns: ['Couleur'], doubledColumns: ['nom'] }),
    ...listNotes({ titles: [1, 2], unknownColumns: [...'abcdefghij'], doubledColumns: [] }),
  ];
  const wrong = sentences.map((text) => [text, ...faultsOf(text)]);
  expect(wrong.filter(([, ...faults]) => faults.length > 0)).toEqual([]);
});
