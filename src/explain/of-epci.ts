// The name of an EPCI, its kind written out: "communauté de communes du Diois", and with its article.
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

/** "de la communauté de communes du Diois", "du Havre Seine Métropole", "de l’Agglo Foix-Varilhes", "d’Orléans Métropole". */
export function ofEpci(official: string): string {
  return fr`${`de ${epciName(official)}`
    .replace(/^de (Le |(?=(Grand|Pays|Haut|Golfe|Val)\b))/, 'du ')
    .replace(/^de Les /, 'des ')
    .replace(/^de (?=communauté|métropole)/i, 'de la ')
    .replace(/^de (L.)?(?=agglo|euro|ept )/i, "de l'")
    .replace(/^de (?=[aeiou])/i, "d'")}`;
}
