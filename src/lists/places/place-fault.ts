// What a list of places has that is not understood, or that the reader must know: where, what, and whether the
// place is used all the same.
import type { Place } from '../../terms/commune.ts';
import type { ListPosition } from '../../terms/list-position.ts';
import type { OutsidePlace } from '../../terms/outside-place.ts';
import type { PlaceColumn } from './place-columns.ts';

export type PlaceFault = {
  readonly position: ListPosition;
  /** Whether the place is used, without what is reported. */
  readonly used: boolean;
} & (
  | { readonly kind: 'empty'; readonly column: PlaceColumn }
  | { readonly kind: 'value'; readonly column: PlaceColumn; readonly value: string }
  /** Words separated as the first version of the schema did; they are read. */
  | { readonly kind: 'separator'; readonly column: PlaceColumn; readonly value: ',' | ';' }
  /** Cells beyond the last column of the header. */
  | { readonly kind: 'extra-cells'; readonly value: string }
  /** A quote that opens a cell and that nothing closes. */
  | { readonly kind: 'unclosed-quote' }
  /** An item of a JSON list that is no object. */
  | { readonly kind: 'not-an-object' }
  /** "2,15802E+13": a spreadsheet took an identifier for a number and lost its last digits. */
  | { readonly kind: 'rounded-id'; readonly value: string }
  /** An identifier that other places of the list have. */
  | { readonly kind: 'shared-id'; readonly value: string }
  /** The same place as on another line, further on. */
  | { readonly kind: 'repeated'; readonly by: ListPosition }
  /** "Ce lieu n'accueille pas de public". */
  | { readonly kind: 'no-public' }
  | { readonly kind: 'point'; readonly wrong: WrongPoint; readonly value: string }
  /** No commune is known by this name or code. */
  | { readonly kind: 'unknown-commune'; readonly value: string }
  /** A commune of the Republic that the data do not hold. */
  | {
      readonly kind: 'outside-data';
      readonly value: string;
      readonly places: readonly OutsidePlace[];
    }
  | {
      readonly kind: 'homonyms';
      readonly value: string;
      readonly choices: readonly Choice[];
      /** Places outside the data that answer too: Saint-Martin. */
      readonly outside: readonly OutsidePlace[];
    }
  /** Code, postal code and name are not those of one commune. */
  | { readonly kind: 'mismatch'; readonly value: string; readonly choices: readonly Choice[] }
  /** A code that no commune of today has, beside a name that is known. */
  | { readonly kind: 'unknown-code'; readonly value: string; readonly commune: Choice }
  /** A postal code in place of the commune's code. */
  | { readonly kind: 'postal-code'; readonly value: string; readonly commune: Choice }
  /** A name that is not that of the commune whose code stands beside it. */
  | { readonly kind: 'other-name'; readonly value: string; readonly commune: Choice }
);

/** A commune named to people: with its département, for homonyms. */
export type Choice = Place & { readonly departement: Place };

/** In the sea or abroad; in France, and far from the commune; longitude in place of latitude. */
export type WrongPoint = 'outside' | 'elsewhere' | 'swapped';
