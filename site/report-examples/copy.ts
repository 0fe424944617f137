// The page that shows what a report looks like, before one makes one's own.
import { fr } from '../../src/explain/typography.ts';

export const examplesText = {
  title: fr`Exemples de rapports`,
  description: fr`Trois rapports entiers, tels que le site et la ligne de commande les écrivent : une intercommunalité, un département, un territoire d'outre-mer.`,
  lead: fr`Trois rapports entiers, tels que le site et la ligne de commande les écrivent : ils s'ouvrent dans le navigateur, s'impriment et se complètent. Le même existe pour Word et pour un tableur.`,
  open: (nom: string, kilobytes: number) => fr`Lire le rapport : ${nom} (HTML, ${kilobytes} ko)`,
  own: fr`Faire celui de votre territoire`,
  examples: [
    {
      folder: 'rapport-epci',
      nom: fr`Communauté d'agglomération de Nevers`,
      holds: fr`Une ville et treize communes autour d'elle : portrait, besoins, raisons, carte, lieux commune par commune, premières actions en fiches.`,
    },
    {
      folder: 'rapport-departement',
      nom: fr`Nièvre`,
      holds: fr`Un département rural : ses intercommunalités, chacune avec sa fourchette, avant ses 309 communes ; les lieux comptés par intercommunalité, leur liste en annexe.`,
    },
    {
      folder: 'rapport-outre-mer',
      nom: fr`Guadeloupe`,
      holds: fr`Un territoire d'outre-mer, dont les revenus ne sont pas publiés : ce que le calcul emprunte, et à qui, est dit en tête.`,
    },
  ],
} as const;
