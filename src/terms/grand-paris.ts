/** SIREN of the only EPCI whose communes act through établissements publics territoriaux. CGCT, L. 5219-2. */
export const METROPOLE_DU_GRAND_PARIS = '200054781';
