// What is said of a file of territories that a host adds.
import { quoted } from '../explain/quoted.ts';
import { fr } from '../explain/typography.ts';
import type { NamedListFault } from './named-lists.ts';

const WHAT: Readonly<Record<NamedListFault['kind'], (value: string) => string>> = {
  'no-table': () =>
    fr`aucune ligne de titres. Attendu : deux colonnes, « nom » et « codes » (codes INSEE séparés par une espace).`,
  'no-name': () => fr`le nom du territoire manque.`,
  'no-code': (nom) => fr`« ${quoted(nom)} » n'a aucun code de commune.`,
  'doubled-column': (title) =>
    fr`plusieurs colonnes s'appellent « ${quoted(title)} ». Gardez-en une.`,
  'not-a-code': (value) =>
    fr`« ${quoted(value)} » n'est pas un code INSEE. Attendu : 5 caractères, comme 58194 ou 2A004.`,
  'unknown-code': (code) => fr`aucune commune ne porte le code ${code}.`,
  'other-code': (sentence) => sentence,
  twice: (nom) => fr`un autre fichier a déjà un territoire « ${quoted(nom)} ».`,
};

/** "pays.csv, ligne 3 : « 5819 » n'est pas un code INSEE. Attendu : …" */
export function namedListFaultText(
  file: string,
  { position, kind, value }: NamedListFault,
): string {
  const where = position === null ? file : fr`${file}, ligne ${position.number}`;
  return fr`${where} : ${WHAT[kind](value)}`;
}
