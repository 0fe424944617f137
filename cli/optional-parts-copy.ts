// What the command line says of what is added to a report: the next places, the communes that resemble one another.
import { quoted } from '../src/explain/quoted.ts';
import { fr } from '../src/explain/typography.ts';

const listed = (options: readonly string[]) => options.join(', ');

export const optionalPartsCliText = {
  prochainLieu: fr`dire où N lieux de plus (1 à 10) atteindraient le plus de personnes`,
  loin: fr`avec --prochain-lieu, distance en kilomètres à partir de laquelle on est loin (10 sans cette option)`,
  detour: fr`avec --prochain-lieu, par combien multiplier la ligne droite, de 1 (par défaut) à 3`,
  ouvertTard: fr`avec --prochain-lieu, ne compter que les lieux que l'on sait ouverts le samedi ou après 17 h`,
  ressemblances: fr`ranger les communes parmi les huit classes de communes de France ; pour une seule commune, dire qui lui ressemble`,
  ofCommune: fr`ajouter les communes qui lui ressemblent (sauf dans les documents du conseil)`,
  notInCouncil: (formats: readonly string[]) =>
    fr`--prochain-lieu et --ressemblances n'ont pas de place dans les documents du conseil (${listed(formats)}). Choisissez un autre format.`,
  notOfCommune: (formats: readonly string[]) =>
    fr`--ressemblances n'a pas de place dans les documents du conseil (${listed(formats)}). Choisissez un autre format.`,
  notSupposed: fr`--si et --scenarios remplacent le rapport : --prochain-lieu et --ressemblances n'y ont pas de place. Faites-le en deux fois.`,
  notStops: (typed: string) =>
    fr`« ${quoted(typed)} » n'est pas un nombre de lieux. Donnez --prochain-lieu de 1 à 10.`,
  notDetour: (typed: string) =>
    fr`« ${quoted(typed)} » n'est pas un détour. Donnez --detour de 1 à 3, par exemple 1,3.`,
  withNextPlace: (options: readonly string[]) =>
    fr`${listed(options)} ${options.length < 2 ? 'va' : 'vont'} avec --prochain-lieu : ajoutez-le.`,
};
