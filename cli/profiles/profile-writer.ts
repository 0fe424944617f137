// What a format of `profil` is given and gives, batch after batch.
import type { CsvFlavour } from '../../reports/csv.ts';
import type { Described } from '../../reports/data-package.ts';
import type { Provenance } from '../../reports/provenance.ts';
import type { Model } from '../../src/index.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import type { AreaEstimate } from '../../src/terms/estimate.ts';
import type { PassedColumn } from './passed-values.ts';
import type { EstimatedLine } from './profile-columns.ts';

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface ProfileWriter {
  readonly lines: (lines: readonly EstimatedLine[]) => Pieces;
  /** What closes the file, with the sum of all. @param remarks what is said of the places together */
  readonly end: (total: AreaEstimate, remarks: readonly string[]) => Pieces;
}

export interface WriterOptions extends BaseOption {
  readonly model: Model;
  readonly csv: CsvFlavour;
  /** Where the file comes from, for the formats that say it. */
  readonly provenance: Provenance;
  readonly sources: Described['sources'];
  /** The columns of the file that are passed through. */
  readonly others: readonly PassedColumn[];
  /** How many rows the file has, good ones and others; 0 where nobody knows yet. */
  readonly fileRows: number;
}
