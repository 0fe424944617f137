// What the command line says about printing a diagnosis: each refusal tells what to do.
import { fr } from '../../src/explain/typography.ts';

export const pdfText = {
  linkTo: (address: string) => fr`Lien vers ${address}`,
  linkInside: fr`Lien vers une partie du document`,
  help: fr`Le PDF demande -o et un navigateur Chromium ou Chrome (CHROME_PATH en donne le chemin).`,
  wrongChromePath: (path: string) => fr`CHROME_PATH ne désigne pas un programme : « ${path} ».`,
  noChromium: fr`Aucun navigateur Chromium ou Chrome n'a été trouvé. Installez-en un, ou indiquez son chemin dans CHROME_PATH.`,
  noPlaywright: fr`Le PDF demande le paquet playwright-core. Installez-le : npm install playwright-core.`,
};
