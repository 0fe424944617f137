// Words that stand on paper alone: how to come back to the page from a sheet.
import { fr } from '../../src/explain/typography.ts';

export const paperText = {
  online: fr`En ligne, à jour :`,
  code: fr`Code à lire avec un téléphone : il ouvre cette page.`,
};
