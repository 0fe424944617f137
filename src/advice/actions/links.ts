// Official pages an action sends to. One place to mend when an address moves.

import { fr } from '../../explain/typography.ts';

export interface ActionLink {
  readonly href: string;
  readonly label: string;
}

export const linkText = {
  lesBonsClics: { href: 'https://www.lesbonsclics.fr', label: fr`Les Bons Clics` },
  carte: {
    href: 'https://cartographie.societenumerique.gouv.fr',
    label: fr`Carte nationale des lieux`,
  },
  france: {
    href: 'https://inclusion-numerique.anct.gouv.fr',
    label: fr`France Numérique Ensemble (ANCT)`,
  },
  lesBases: { href: 'https://lesbases.anct.gouv.fr', label: fr`Les Bases (ANCT)` },
  aidantsConnect: { href: 'https://aidantsconnect.beta.gouv.fr', label: fr`Aidants Connect` },
  pix: { href: 'https://pix.fr', label: fr`Pix` },
  franceServices: { href: 'https://www.france-services.gouv.fr', label: fr`France services` },
  laCollecte: { href: 'https://www.lacollecte.tech', label: fr`LaCollecte.tech` },
  caf: { href: 'https://www.caf.fr', label: fr`CAF` },
  abs: {
    href: 'https://www.legifrance.gouv.fr/eli/decret/2016/6/21/2016-824/jo/texte',
    label: fr`Décret n° 2016-824`,
  },
  annuaire: {
    href: 'https://lannuaire.service-public.gouv.fr',
    label: fr`Annuaire de l'administration`,
  },
  mobile: { href: 'https://monreseaumobile.arcep.fr', label: fr`Mon réseau mobile (ARCEP)` },
  fibre: { href: 'https://cartefibre.arcep.fr', label: fr`Carte de la fibre (ARCEP)` },
  quartiers: { href: 'https://sig.ville.gouv.fr', label: fr`Atlas de la politique de la ville` },
  hubs: { href: 'https://lamednum.coop', label: fr`La MedNum` },
  benevolat: { href: 'https://www.jeveuxaider.gouv.fr', label: fr`JeVeuxAider.gouv.fr` },
} as const satisfies Readonly<Record<string, ActionLink>>;

export type LinkId = keyof typeof linkText;
