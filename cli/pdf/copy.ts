// What the command line says about printing a diagnosis: each refusal tells what to do.
import { fr } from '../../src/explain/typography.ts';

export const pdfText = {
  linkTo: (address: string) => fr`Lien vers ${address}`,
  linkInside: fr`Lien vers une partie du document`,
  help: fr`Le PDF demande -o et un navigateur Chromium ou Chrome (CHROME_PATH en donne le chemin).`,
  printing: fr`Mise en page du PDF…`,
  needsFile: fr`Un PDF s'écrit dans un fichier : ajoutez -o et son nom, par exemple -o diagnostic.pdf.`,
  wholeOnly: fr`Le PDF reprend la page du site : il ne suit ni --base ni --reference.`,
  wrongChromePath: (path: string) => fr`CHROME_PATH ne désigne pas un programme : « ${path} ».`,
  noChromium: fr`Aucun navigateur Chromium ou Chrome n'a été trouvé. Installez-en un, ou indiquez son chemin dans CHROME_PATH.`,
  noPlaywright: fr`Le PDF demande le paquet playwright-core. Installez-le : npm install playwright-core.`,
  noSite: fr`La page à imprimer manque. Réinstallez le paquet, ou lancez « npm run build » dans une copie du dépôt.`,
  notShown: fr`La page à imprimer ne s'est pas affichée. Relancez, ou mettez votre navigateur à jour.`,
};
