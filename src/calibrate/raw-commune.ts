// What calibration reads of a commune: the producers' figures, joined on its code. METHOD §4.1.

export interface RawCommune {
  readonly code: string;
  /** SIREN of the EPCI, or null. */
  readonly epci: string | null;
  readonly departement: string;
  readonly region: string;
  readonly population: number;
  /** Percent of the population: 0–14, 15–29, 30–44, 45–59, 60–74, 75+; null if any is missing. */
  readonly ageBands: readonly [number, number, number, number, number, number] | null;
  /** Percent of non-enrolled 15+: no diploma, higher diploma; null if either is missing. */
  readonly diploma: { readonly none: number; readonly higher: number } | null;
  /** Median living standard, euros a year. */
  readonly median: number | null;
  /** INSEE density grid, 1 to 7. */
  readonly density: number;
}
