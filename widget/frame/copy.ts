// Words of the loader, apart from the others: it is the one file that every page around must load.
import { fr } from '../../src/explain/typography.ts';

export const frameTitle = fr`Diagnostic numérique d'une commune`;
/** In the frame, when its program does not come, and the link to the site. */
export const frameStalled = fr`Ce diagnostic met du temps à venir, ou une partie manque.`;
export const frameStalledLink = fr`Ouvrir le diagnostic sur son site`;
export const loaderWithoutPlace = fr`Diagnostic numérique : placez le script dans le corps même de la page.`;
