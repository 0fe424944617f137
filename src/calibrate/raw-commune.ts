// What calibration reads of a commune: the producers' figures, joined on its code; and of the wider
// territories that publish some of their own. METHOD §4.1, §4.3.

export interface PublishedStructure {
  /** Percent of the population: 0–14, 15–29, 30–44, 45–59, 60–74, 75+; null if any is missing. */
  readonly ageBands: readonly [number, number, number, number, number, number] | null;
  /** Percent of non-enrolled 15+: no diploma, higher diploma; null if either is missing. */
  readonly diploma: { readonly none: number; readonly higher: number } | null;
  /** Median living standard, euros a year. */
  readonly median: number | null;
}

export interface RawCommune extends PublishedStructure {
  readonly code: string;
  /** SIREN of the EPCI, or null. */
  readonly epci: string | null;
  readonly departement: string;
  readonly region: string;
  readonly population: number;
  /** INSEE density grid, 1 to 7. */
  readonly density: number;
}

export interface WiderFigures {
  /** Median living standard of each EPCI that publishes one, by SIREN, euros a year. */
  readonly epciMedians: ReadonlyMap<string, number>;
  /** The structure of a whole département, by code: read where none of its communes has the figure. */
  readonly departements: ReadonlyMap<string, PublishedStructure>;
}
