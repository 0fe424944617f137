// The name of an EPCI, its kind written out: "communauté de communes du Diois", and with its article.
import { ofPlace } from './of-place.ts';
import { fr, opening } from './typography.ts';

const KINDS: Readonly<Record<string, string>> = {
  CC: fr`communauté de communes`,
  CA: fr`communauté d'agglomération`,
  CU: fr`communauté urbaine`,
};
/** Names that say by themselves what kind of EPCI it is. */
const SAYS_KIND = /agglo|communauté|métropole/i;
/** Links the kind to the name. */
const LINK = /^(d[eu]s? (la )?|d')/;

/**
 * "communauté d’agglomération de Nevers", "Dinan Agglomération": the official name, which abbreviates the kind
 * ("CA de Nevers"), as people say it.
 */
export function epciName(official: string): string {
  const [, kind = '', nom = official] = /^(CC|CA|CU) (.+)$/.exec(official) ?? [];
  const plain = nom.replace(/ {2,}/g, ' ').replace(/(?:"|'')(.+?)(?:"|'')/g, '« $1 »');
  const spelt = KINDS[kind];
  if (spelt === undefined) return fr`${plain}`;
  return SAYS_KIND.test(plain) ? fr`${plain.replace(LINK, '')}` : fr`${spelt} ${plain}`;
}

/** The same, standing alone: "Communauté d’agglomération de Nevers". */
export function epciTitle(official: string): string {
  return opening(epciName(official));
}

/** First words that are masculine: the article is said before them, the name of its own aside. */
const MASCULINE = /^(Grand|Pays|Territoire|SAN|Haut|Golfe|Val)(?=[ -])/;
/** And feminine: "de la Métropole du Grand Paris", "de l’Eurométropole de Strasbourg". */
const FEMININE = /^(communauté|métropole|agglo(mération)?|eurométropole)(?= )/i;

/** "de la communauté de communes du Diois", "du Havre Seine Métropole", "de l’Agglo Foix-Varilhes", "d’Orléans Métropole". */
export function ofEpci(official: string): string {
  const nom = epciName(official).replace(/^L['’](?=Agglo)/, '');
  if (FEMININE.test(nom)) return /^[ae]/i.test(nom) ? fr`de l'${nom}` : fr`de la ${nom}`;
  return MASCULINE.test(nom) ? fr`du ${nom}` : ofPlace(nom);
}
