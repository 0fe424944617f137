// Words of the legal notice, of the foot of every page, and of what is wrong in public/site.json.
import { fr } from '../../src/explain/typography.ts';

/** Written by the build beside the pages, and beside each version of the tag: what they contain of others. */
export const THIRD_PARTY_LICENCES = 'licences-tierces.txt';

export const legalText = {
  title: fr`Mentions légales`,
  description: fr`Qui édite et héberge ce site, comment lui écrire, et ce qu'il garde de votre visite : rien.`,
  /** Above every page of a copy that names nobody. */
  unnamed: fr`Cette copie du site ne nomme pas son éditeur.`,
  unnamedMore: fr`Ce que cela veut dire`,
  unnamedWhy: fr`Ce site ne dit pas qui en est responsable. Avant de citer ses chiffres, demandez à qui vous l'a montré d'où il vient.`,
  unnamedHost: fr`Vous l'hébergez ? Remplissez le fichier public/site.json, puis construisez le site de nouveau.`,
  by: (nom: string) => fr`Site édité par ${nom}.`,
  publisher: fr`Éditeur`,
  director: (nom: string) => fr`Directeur ou directrice de la publication : ${nom}.`,
  host: fr`Hébergeur`,
  contact: fr`Contact`,
  phone: (number: string) => fr`Téléphone : ${number}`,
  privacy: fr`Vos données`,
  privacyNone: fr`Ni compte, ni cookie, ni mesure d'audience. Le calcul se fait dans votre navigateur : rien de ce que vous tapez n'est envoyé.`,
  privacyKept: fr`« Garder sur cet appareil » n'écrit que dans votre navigateur. Vous l'effacez quand vous voulez.`,
  privacyMap: fr`« Chercher sur la carte nationale » interroge un autre site, seulement si vous le demandez.`,
  sources: fr`Données et licences`,
  sourcesWhere: fr`Chaque diagnostic cite ses sources, leur millésime et leur licence. Le programme est libre, sous licence MIT.`,
  thirdParties: fr`Bibliothèques reprises et leurs licences (en anglais)`,
};

export const publisherFault = {
  empty: fr`à remplir`,
  url: fr`à remplir : une adresse qui commence par https://`,
  email: fr`à remplir : une adresse électronique`,
  phone: fr`un numéro de téléphone, ou rien`,
  day: fr`à remplir : un jour comme 2026-11-28`,
  audit: fr`à remplir : sans audit, l'état est « non conforme »`,
  state: (states: readonly string[]) => fr`au choix : ${states.join(', ')}`,
  at: (path: string, message: string) => fr`${path} : ${message}`,
  unknown: (path: string, keys: string) =>
    fr`${path === '' ? '' : `${path}.`}${keys} : nom inconnu, à retirer`,
  json: (file: string, message: string) =>
    fr`${file} n'est pas du JSON (${message}). Vérifiez les guillemets et les virgules.`,
  wrong: (file: string, faults: readonly string[]) =>
    `${fr`${file} est incomplet ou faux. Corrigez, ou videz tout :`}\n- ${faults.join('\n- ')}`,
  notFilled: (file: string) =>
    fr`Cette copie ne nomme pas son éditeur : chaque page le dit. Remplissez ${file}.`,
};
