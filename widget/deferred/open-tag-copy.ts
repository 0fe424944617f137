// What the console says of a tag that is not closed: fetched on such pages alone.
import { fr } from '../../src/explain/typography.ts';

export const openTag = fr`<diagnostic-numerique> : cette balise n'est pas fermée, et ce qui la suit dans la page ne s'affiche pas. Écrivez </diagnostic-numerique> ; « /> » ne ferme rien en HTML.`;
