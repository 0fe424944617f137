// Where a file written now comes from: this version of the program, today.
import manifest from '../package.json' with { type: 'json' };
import { isoDay, type Provenance } from '../reports/provenance.ts';

/** @param address page that shows the same figures, as it was typed */
export function provenanceNow(
  model: string,
  dataset: string,
  address: string | null = null,
): Provenance {
  return { model, dataset, software: manifest.version, day: today(), address };
}

/**
 * "2026-11-28": the day on the wall, or the one that SOURCE_DATE_EPOCH sets, so that a file can be made again, the same
 * to the last byte. https://reproducible-builds.org/specs/source-date-epoch/
 */
function today(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  const set = epoch !== undefined && /^\d{1,12}$/.test(epoch);
  return isoDay(set ? new Date(Number(epoch) * 1000) : new Date());
}
