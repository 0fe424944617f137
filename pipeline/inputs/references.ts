// Published sets of national shares. The first is the default; the model is calibrated for each.
import type { Reference } from '../../src/terms/model.ts';

export const DEFAULT_REFERENCE: Reference = {
  id: '2017',
  label: 'Parts nationales de 2017',
  vintage: '2017',
  source:
    'WeTechCare, d’après l’enquête Capacity (M@rsouin) et le Baromètre du numérique 2017 ; tous les habitants',
  shares: { exclus: 0.07, eloignes: 0.19, presqueAutonomes: 0.14 },
};

export const REFERENCES: readonly Reference[] = [DEFAULT_REFERENCE];
