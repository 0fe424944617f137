// Which rows of a list are one place, and what is each place called by? Identifiers are often shared, or rounded by
// a spreadsheet.
import type { ListPosition } from '../../terms/list-position.ts';
import type { OwnPlace } from './own-place.ts';
import type { PlaceFault } from './place-fault.ts';
import type { PlaceInRow } from './read-place.ts';

/** A place as a row has it. */
export interface RowPlace {
  readonly place: PlaceInRow;
  /** As written, '' when the list gives none. */
  readonly id: string;
  /** Its point, as written: "46,99 ; 3,16". */
  readonly written: string;
  readonly position: ListPosition;
}

/** "2,15802E+13". */
const ROUNDED = /^\d[.,]\d+E\+\d+$/i;

/**
 * Each place once, with an identifier of its own. A SIRET is often that of the town hall: places of one
 * identifier and several names are several places. Of one place listed twice, the last is the newest.
 */
export function identifyPlaces(known: readonly RowPlace[]): {
  readonly places: readonly OwnPlace[];
  readonly faults: readonly PlaceFault[];
} {
  const faults: PlaceFault[] = [];
  const last = new Map<string, RowPlace>();
  for (const one of known) {
    const same = sameness(one);
    const before = last.get(same);
    if (before) {
      faults.push({ kind: 'repeated', by: one.position, position: before.position, used: false });
      // The newest stands where it is in the list.
      last.delete(same);
    }
    last.set(same, one);
  }
  const ids = new Map<string, number>();
  for (const { id } of last.values()) ids.set(id, (ids.get(id) ?? 0) + 1);
  const reported = new Set<string>();
  const places = [...last.values()].map(({ place, id, position }): OwnPlace => {
    const rounded = ROUNDED.test(id);
    const shared = (ids.get(id) ?? 0) > 1;
    if (id !== '' && (rounded || shared) && !reported.has(id)) {
      reported.add(id);
      faults.push({ kind: rounded ? 'rounded-id' : 'shared-id', value: id, position, used: true });
    }
    const own = id !== '' && !rounded && !shared ? id : `${position.unit} ${position.number}`;
    return { ...place, id: own };
  });
  return { places, faults };
}

/** What two rows have in common when they are one place. */
function sameness({ place: { nom, adresse, communeCode }, id }: RowPlace): string {
  const own = ROUNDED.test(id) ? '' : id;
  return `${communeCode}\n${own}\n${nom}\n${adresse ?? ''}`.toLowerCase();
}
