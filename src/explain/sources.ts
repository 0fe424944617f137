// Whom the figures come from. Licence Ouverte 2.0 asks for the producer and the date of each.
import type { SourceCredit } from '../terms/diagnosis.ts';
import type { Reference } from '../terms/model.ts';
import { fr } from './typography.ts';

export const sourceText = {
  intro: fr`Données publiques, réutilisées sous leur licence d'origine. Seules les estimations sont de nous.`,
  open: (count: number) => (count === 1 ? fr`Voir la source` : fr`Voir les ${count} sources`),
  credit: ({
    producer,
    vintage,
    licence,
  }: Pick<SourceCredit, 'producer' | 'vintage' | 'licence'>) =>
    fr`${producer} · ${vintage} · ${licence}`,
  reference: ({ source, vintage }: Reference) => fr`Parts nationales : ${source}, ${vintage}.`,
  model: (id: string) => fr`Modèle de calcul ${id}.`,
};

export const reportText = {
  name: fr`Diagnostic numérique`,
  printed: (date: string) => fr`Imprimé le ${date}`,
  model: (id: string) => fr`Modèle ${id}`,
  data: (first: number, last: number) =>
    first === last
      ? fr`données de ${String(first)}`
      : fr`données de ${String(first)} à ${String(last)}`,
};

/** "données de 2017 à 2026": from the first year that a source is of to the last, the national shares being one; none of no year. */
export function yearsOf(behind: readonly Pick<SourceCredit, 'vintage'>[]): string[] {
  const years = behind.flatMap(({ vintage }) => (vintage.match(/\b\d{4}\b/g) ?? []).map(Number));
  return years.length === 0 ? [] : [reportText.data(Math.min(...years), Math.max(...years))];
}
