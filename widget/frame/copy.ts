// Words of the loader, apart from the others: it is the one file that every page around must load.
import { fr } from '../../src/explain/typography.ts';

export const frameTitle = fr`Diagnostic numérique d'une commune`;
export const loaderWithoutPlace = fr`Diagnostic numérique : placez le script dans le corps même de la page.`;
