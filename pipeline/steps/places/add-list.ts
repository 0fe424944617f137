// Is a place of another list already known? Lists overlap: a place is told once, with what each list knows of it.
import { kilometresBetween } from '../../../src/maths/great-circle.ts';
import { normalise } from '../../../src/search/index.ts';
import { servesItsOwn } from '../../../src/terms/place.ts';
import type { TidyPlace } from './tidy-place.ts';

/** Nearer than this, two places of one kind are one: lists put their points at the door or across the street. */
const SAME_ADDRESS_KM = 0.1;

interface Compared {
  readonly nom: string;
  readonly adresse: string;
}

/** Places by commune, to which lists are added one after the other; what is known first keeps its identifier. */
export class KnownPlaces {
  readonly #byCommune = new Map<string, TidyPlace[]>();
  readonly #compared = new WeakMap<TidyPlace, Compared>();

  constructor(places: readonly TidyPlace[]) {
    for (const place of places) this.add(place);
  }

  /** Of a commune, in the order in which they came. */
  of(commune: string): readonly TidyPlace[] {
    return this.#byCommune.get(commune) ?? [];
  }

  all(): TidyPlace[] {
    return [...this.#byCommune.values()].flat();
  }

  add(place: TidyPlace): void {
    const own = this.#byCommune.get(place.commune.code);
    if (own) own.push(place);
    else this.#byCommune.set(place.commune.code, [place]);
  }

  replace(known: TidyPlace, by: TidyPlace): void {
    const own = this.#byCommune.get(known.commune.code) ?? [];
    own[own.indexOf(known)] = by;
  }

  /** The place that another row tells again; null when it is new. */
  twinOf(place: TidyPlace): TidyPlace | null {
    const candidates = this.of(place.commune.code);
    const alike = candidates.filter((one) => sameActor(one, place));
    return (
      alike.find((one) => place.siret !== null && one.siret === place.siret) ??
      alike.find((one) => this.#sameName(one, place)) ??
      alike.find((one) => this.#sameDoor(one, place)) ??
      alike.find((one) => isNear(one, place)) ??
      // A list that does not say what a place is tells it by its name.
      candidates.find((one) => saysNothing(place) && this.#sameName(one, place)) ??
      candidates.find((one) => this.#isItsHost(one, place) || this.#isNamedBy(one, place)) ??
      null
    );
  }

  /** The social centre that is a France services, the cyber-base of a library: one door with its number, one place. */
  #isItsHost(one: TidyPlace, place: TidyPlace): boolean {
    if (one.kind === 'autre' || place.kind !== 'autre' || servesItsOwn(place)) return false;
    return /\d/.test(place.adresse ?? '') && this.#sameDoor(one, place);
  }

  /** "Mairie Mobile", of which another list says "France services Mairie Mobile de Paris". */
  #isNamedBy(one: TidyPlace, place: TidyPlace): boolean {
    if (one.kind !== 'franceServices' || place.kind !== 'autre') return false;
    const where = ` (?:d |de |du |des )?${normalise(place.commune.nom)}$`;
    const [label, own] = [one, place].map((named) =>
      this.#of(named)
        .nom.replace(/^france services /, '')
        .replace(new RegExp(where), ''),
    );
    return own === label && /\S \S/.test(label ?? '');
  }

  #sameName(a: TidyPlace, b: TidyPlace): boolean {
    return this.#of(a).nom === this.#of(b).nom;
  }

  /** One list stops at the street, another goes on to the town. */
  #sameDoor(a: TidyPlace, b: TidyPlace): boolean {
    const [shorter = '', longer = ''] = [this.#of(a).adresse, this.#of(b).adresse].sort(
      (x, y) => x.length - y.length,
    );
    return shorter !== '' && (longer === shorter || longer.startsWith(`${shorter} `));
  }

  #of(place: TidyPlace): Compared {
    const known = this.#compared.get(place);
    if (known) return known;
    const compared = { nom: normalise(place.nom), adresse: normalise(place.adresse ?? '') };
    this.#compared.set(place, compared);
    return compared;
  }
}

/** The same kind, and the same actor where both lists say which. */
function sameActor(a: TidyPlace, b: TidyPlace): boolean {
  return a.kind === b.kind && (a.kind !== 'autre' || a.role === b.role);
}

function saysNothing({ kind, role }: TidyPlace): boolean {
  return kind === 'autre' && role === null;
}

/** Associations may well share a door: of them, neither a point nor a street is enough. */
function isNear(a: TidyPlace, b: TidyPlace): boolean {
  if (a.atCentre || b.atCentre || a.kind === 'autre') return false;
  return kilometresBetween(a, b) < SAME_ADDRESS_KM;
}

/** What is known, made fresher by a row of a newer list: what this one leaves out is kept. */
export function refreshed(known: TidyPlace, row: TidyPlace): TidyPlace {
  return {
    ...known,
    adresse: row.adresse ?? known.adresse,
    codePostal: row.codePostal ?? known.codePostal,
    ...(known.atCentre && !row.atCentre
      ? { latitude: row.latitude, longitude: row.longitude, atCentre: false }
      : {}),
    telephone: row.telephone ?? known.telephone,
    hours: row.hours === '' ? known.hours : row.hours,
    byAppointment: row.byAppointment ?? known.byAppointment,
    list: row.list,
    updated: row.updated,
    old: row.old,
    aidantsConnect: known.aidantsConnect || row.aidantsConnect,
    siret: known.siret ?? row.siret,
  };
}
