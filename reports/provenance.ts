// Where a file comes from, said in the file itself: model, data, program, day, address and licence. People read
// it at the foot of a report; programs, in the properties of the file.
import { fullDay } from '../src/explain/index.ts';
import { provenanceText as text } from './sections/copy.ts';

export interface Provenance {
  /** Id of the model, of the data set; version of this product. */
  readonly model: string;
  readonly dataset: string;
  readonly software: string;
  /** Day on which the file is made, "2026-11-28". */
  readonly day: string;
  /** The page that shows the same figures; null where the program knows none. */
  readonly address: string | null;
}

export const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/** "Diagnostic numérique 1.0.0": what a document names as its creator. */
export function creatorOf({ software }: Pick<Provenance, 'software'>): string {
  return text.creator(software);
}

/** The same facts by name, for the metadata of a file: stable keys, no sentence. */
export function metadataOf({
  model,
  dataset,
  software,
  day,
  address,
}: Omit<Provenance, 'day'> & { readonly day: string | null }): Readonly<Record<string, string>> {
  return {
    producer: creatorOf({ software }),
    model,
    dataset,
    software,
    // A data set has the date of its id, whenever it is written.
    ...(day === null ? {} : { date: day }),
    ...(address === null ? {} : { source: address }),
    license: LICENCE,
  };
}

/** The same in sentences. */
export function provenanceFacts(provenance: Provenance): readonly (readonly [string, string])[] {
  const { model, dataset, software, day, address } = provenance;
  return [
    [text.model, model],
    [text.dataset, dataset],
    [text.software, creatorOf({ software })],
    [text.made, fullDay(noon(day))],
    ...(address === null ? [] : [[text.address, address] as const]),
    [text.licence, text.licenceName],
  ];
}

/** Noon of a day: no time zone turns it into the day before. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** "2026-11-28", of the clock on the wall. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
