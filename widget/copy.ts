// Words of the embedded widget that only webmasters read: what its console says.
import { fr } from '../src/explain/typography.ts';

export const embedText = {
  ignored: (attribute: string, value: string, expected: string) =>
    fr`<diagnostic-numerique> : l'attribut ${attribute} est ignoré, car « ${value} » n'est pas ${expected}.`,
  expected: {
    commune: fr`un code INSEE comme 58194 ou 2A004`,
    territoire: fr`le SIREN d'un EPCI, un département (58), region-27 ou france`,
    sections: (names: readonly string[]) => fr`une liste parmi ${names.join(', ')}, resume`,
    theme: (names: readonly string[]) => fr`une valeur parmi ${names.join(', ')}`,
    couleur: fr`une couleur comme #1d4f91`,
    'sans-recherche': fr`vide, oui ou non`,
    'niveau-titre': fr`un niveau de titre de 1 à 4`,
    donnees: fr`une adresse http ou https`,
    lieux: fr`une adresse http ou https`,
  },
  colourChanged: (asked: string, light: string, dark: string) =>
    fr`<diagnostic-numerique> : la couleur ${asked} se lirait mal. Elle devient ${light} sur fond clair et ${dark} sur fond sombre.`,
  noData: (address: string | null) =>
    fr`<diagnostic-numerique> : aucune donnée n'est lisible ${address === null ? 'près de ce script' : `à l'adresse ${address}`}. Donnez celle du dossier de données par l'attribut donnees.`,
  noDiagnosis: fr`Le diagnostic ne peut pas s'afficher dans cette page.`,
  unexpected: (error: string, replaced: readonly string[]) => {
    const said = fr`<diagnostic-numerique> : une erreur inattendue (${error}).`;
    return replaced.length === 0
      ? said
      : fr`${said} Cette page, ou une bibliothèque qu'elle charge, remplace des fonctions du langage, ce qui en est sans doute la cause : ${replaced.join(', ')}. Utilisez le cadre (iframe), qu'elle n'atteint pas.`;
  },
  tagTaken: fr`<diagnostic-numerique> : cette page définit déjà cette balise autrement. Le diagnostic ne peut pas s'y afficher ; utilisez le cadre (iframe).`,
};
