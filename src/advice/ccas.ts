// Who must have a CCAS, and how it is said: of an actor and of a reason in the same words. CASF L.123-4.
import { people } from '../explain/numbers.ts';
import { communesAmong, inhabitants } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';

/** From this population on, a commune must have a CCAS. */
export const CCAS_THRESHOLD = 1_500;

/** Of a commune of so many inhabitants, which must have one. */
export const ccasOwed = (population: number) =>
  fr`Avec ${inhabitants(population)}, la commune doit avoir un CCAS (seuil : ${people(CCAS_THRESHOLD)}).`;

/** Of a territory, in which so many of its communes must have one. */
export const ccasOwedIn = (mandatory: number, communes: number) =>
  communes === 1
    ? fr`La commune doit avoir un CCAS (seuil : ${inhabitants(CCAS_THRESHOLD)}).`
    : fr`Un CCAS est obligatoire dans ${communesAmong(mandatory, communes)}.`;
