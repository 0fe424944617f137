// Which actor is a place, where its name tells it better than the word its list was taken for.
import type { PlaceRole } from '../terms/place.ts';

/** An office of social action, whatever the first word of its list was taken for: that of Paris. */
const SOCIAL_ACTION =
  /^centre (inter)?communale? d.actions? sociales?\b|^centre d.actions? sociales? d[eu']/i;

/** An intercommunalité itself, not one of its services. */
const EPCI = /commun(au|ua)t|^c[ac] |agglo|m[ée]tropole/i;
const SERVICE =
  /\b(clic|plie|fondation|conseils|r[ée]seau|cyber|accueil|info|emploi|num[ée]riques?|espace|social|relais|epn|autonomie)\b/i;

/** A public service of insertion, which employs nobody: an agency, a house, a plan. */
const INSERTION = /^(agence|espace|maison|miir|plan|p[ôo]le|programme)\b/i;

/** @param listed what the list says, or its name was first read as */
export function roleOfName(nom: string, listed: PlaceRole | undefined): PlaceRole | undefined {
  if (SOCIAL_ACTION.test(nom)) return 'ccas';
  if (listed === 'operateur' && EPCI.test(nom) && !SERVICE.test(nom)) return 'intercommunalite';
  return listed === 'siae' && INSERTION.test(nom) ? 'operateur' : listed;
}
