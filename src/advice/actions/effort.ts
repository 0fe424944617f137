// How much work an action is, and who carries it.
import { fr } from '../../explain/typography.ts';
import { ACTORS, type ActorKind } from '../actors/kinds.ts';

export const effortText = {
  light: fr`Quelques jours`,
  medium: fr`Quelques semaines`,
  heavy: fr`Plusieurs mois`,
} as const;
/** How long it takes whoever carries it: days, weeks or months. */
export type Effort = keyof typeof effortText;

/** Who carries an action: an actor, or a level of local government above the commune. */
export type Carrier =
  | ActorKind
  | 'epci'
  | 'departement'
  | 'region'
  /** The CCAS where no EPCI may have a CIAS in its place. */
  | 'ccas-alone';

/** "Mairie", "Intercommunalité". */
export function carrierText(carrier: Carrier): string {
  if (carrier === 'epci') return fr`Intercommunalité`;
  if (carrier === 'ccas-alone') return fr`CCAS`;
  if (carrier === 'region') return fr`Région`;
  return carrier === 'departement' ? fr`Département` : ACTORS[carrier].name;
}
