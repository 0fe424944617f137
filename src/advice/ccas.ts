/** From this population on, a commune must have a CCAS. CASF L.123-4. */
export const CCAS_THRESHOLD = 1_500;
