// Words of a summary: what leads to the rest.
import { fr } from '../../src/explain/typography.ts';

export const briefText = {
  whole: fr`Le diagnostic complet et ses sources`,
  warned: fr`Le diagnostic complet, ses avertissements et ses sources`,
};
