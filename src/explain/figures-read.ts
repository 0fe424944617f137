// What is said of figures beside a name that told which commune it is.
import type { FiguresRead } from '../terms/search-entry.ts';
import { fr } from './typography.ts';

/** "34 a été lu comme le département (Hérault)." */
export function figuresText(
  { figures, as }: FiguresRead,
  departement: { readonly nom: string },
): string {
  return as === 'departement'
    ? fr`${figures} a été lu comme le département (${departement.nom}).`
    : fr`${figures} a été lu comme le début d'un code.`;
}
