// Words of the loader, apart from the others: it is the one file that every page around must load.
import { fr } from '../../src/explain/typography.ts';

export const frameTitle = fr`Diagnostic numérique d'une commune`;
export const loaderInHead = fr`Diagnostic numérique : déplacez la balise <script> dans le corps de la page, là où le diagnostic doit s'afficher.`;
