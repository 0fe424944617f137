// Which communes bear exactly this name, this code or this postal code? An index built once answers a line of a
// list in microseconds, and never guesses: a typing error or a beginning finds nothing.
import { departementOf } from '../terms/commune.ts';
import type { CommunePart, FormerCommune } from '../terms/commune-part.ts';
import { append } from '../terms/group-by.ts';
import type { LocatedEntry } from '../terms/search-entry.ts';
import { arrondissementOfCode } from './arrondissements.ts';
import { matchCodes } from './codes.ts';
import { normalise } from './normalise.ts';
import type { Query } from './query.ts';
import { type Reading, readingsOf } from './readings.ts';
import { isRival } from './rivals.ts';
import { SPELLING, type SpellingKind, spellingsOf } from './spellings.ts';
import type { NamedDepartement } from './territories.ts';
import { withoutArticle, wordsOf } from './words.ts';

/** A commune found, and what was asked for when it is but a part of it. */
export interface Named {
  readonly entry: LocatedEntry;
  readonly part: CommunePart | null;
}

/** A commune found by its name. */
export interface Spelt extends Named {
  /** The lower, the nearer to its whole name. */
  readonly spelling: SpellingKind;
}

interface OfFormer extends Named {
  readonly part: FormerCommune;
}

/** Communes by code, postal code and name, for lists: filled file by file, then asked line by line. */
export class NameIndex {
  private readonly codes = new Map<string, LocatedEntry>();
  private readonly formerCodes = new Map<string, Named>();
  /** By the code of the commune of today. */
  private readonly formers = new Map<string, OfFormer[]>();
  private readonly postalCodes = new Map<string, LocatedEntry[]>();
  private readonly names = new Map<string, Spelt[]>();
  private readonly formerNames = new Map<string, (OfFormer & Spelt)[]>();
  /** By the words that open their name. */
  private readonly openings = new Map<string, LocatedEntry[]>();
  private readonly territories: ReadonlyMap<string, NamedDepartement>;
  private last: { readonly text: string; readonly readings: readonly Reading[] } | null = null;

  /** @param territories what may follow the name of a commune, one a département */
  constructor(territories: readonly NamedDepartement[]) {
    this.territories = new Map(territories.map((one) => [one.departement, one]));
  }

  /** Adds the communes of a file of the search; each file lists some of their former communes. */
  add(entries: Iterable<LocatedEntry>): void {
    for (const entry of entries) {
      const known = this.codes.get(entry.code);
      if (!known) {
        this.codes.set(entry.code, entry);
        for (const postal of entry.codesPostaux) append(this.postalCodes, postal, entry);
      }
      if (known && entry.former === undefined) continue;
      const own = known ?? entry;
      for (const { text, kind, former } of spellingsOf(entry)) {
        if (former !== null)
          pushOnce(this.formerNames, text, { entry: own, part: former, spelling: kind });
        else if (!known) {
          append(this.names, text, { entry, part: null, spelling: kind });
          if (kind === SPELLING.name) this.addOpenings(text, entry);
        }
      }
      for (const former of entry.former ?? []) {
        const one = { entry: own, part: former };
        if (!this.formerCodes.has(former.code)) this.formerCodes.set(former.code, one);
        pushOnce(this.formers, own.code, one);
      }
    }
  }

  /** The commune of an INSEE code of today: its own, or that of one of its arrondissements. */
  byCode(code: string): Named | null {
    const entry = this.codes.get(code);
    if (entry) return { entry, part: null };
    const part = arrondissementOfCode(code);
    const city = part?.code === code ? this.codes.get(part.commune) : undefined;
    return city ? { entry: city, part } : null;
  }

  /** The commune of today that a former INSEE code leads to. */
  byFormerCode(code: string): Named | null {
    return this.formerCodes.get(code) ?? null;
  }

  /** The communes that a postal code serves, by code; those of arrondissements are parts of their city. */
  byPostalCode(code: string): readonly Named[] {
    const part = arrondissementOfCode(code);
    const served = (this.postalCodes.get(code) ?? []).map((entry) => ({
      entry,
      part: part?.commune === entry.code ? part : null,
    }));
    return byCode(served);
  }

  /**
   * The communes whose whole name this is, its article being optional. What stands beside the name (a code, an
   * arrondissement, "(Nièvre)") must be their own. `exactest` tells which of them it names. By code.
   */
  byName(text: string): readonly Spelt[] {
    return this.lookUp(this.names, text);
  }

  /** Those that may be meant although the name is that of another commune of today: see `isRival`. */
  rivalsOf(text: string, answer: LocatedEntry): readonly Named[] {
    const typed = this.readings(text).find(({ name, codes, arrondissements }) => {
      const bare = codes.length === 0 && arrondissements.length === 0;
      return bare && this.names.get(name)?.some(({ entry }) => entry === answer);
    })?.name;
    const larger = typed === undefined ? [] : (this.openings.get(typed) ?? []);
    const rivals = larger.filter((entry) => isRival(entry, answer, typed ?? ''));
    const named = [...this.byName(text), ...this.byFormerName(text)];
    const all = [...rivals.map((entry): Named => ({ entry, part: null })), ...named];
    const distinct = new Map(all.map((one) => [one.entry, one]));
    distinct.delete(answer);
    return [...distinct.values()].sort((a, b) => b.entry.population - a.entry.population);
  }

  /** The communes of today where a former commune of this whole name is. */
  byFormerName(text: string): readonly Spelt[] {
    return this.lookUp(this.formerNames, text);
  }

  /** The communes of this postal code whose name begins as that one, or goes on with it; then those that hold one of old. */
  begunBy(text: string, postalCode: string): readonly Named[] {
    const own = this.byPostalCode(postalCode).filter(({ entry }) => begins(entry.nom, text));
    if (own.length > 0) return own;
    return this.byPostalCode(postalCode).flatMap(({ entry }) =>
      (this.formers.get(entry.code) ?? []).filter(
        ({ part }) => part.nom !== null && begins(part.nom, text),
      ),
    );
  }

  /** Communes whose name goes on after this one, the largest first; none unless one has more people than any of those. */
  goingOn(text: string, known: readonly Named[]): readonly LocatedEntry[] {
    const most = Math.max(...known.map(({ entry }) => entry.population));
    const found = this.readings(text).flatMap(({ name, codes }) =>
      codes.length > 0 ? [] : (this.openings.get(name) ?? []),
    );
    const sorted = [...new Set(found)].sort((a, b) => b.population - a.population);
    return (sorted[0]?.population ?? 0) > most ? sorted : [];
  }

  private addOpenings(name: string, entry: LocatedEntry): void {
    for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      append(this.openings, name.slice(0, at), entry);
    }
  }

  private lookUp(names: ReadonlyMap<string, readonly Spelt[]>, text: string): readonly Spelt[] {
    // « Champigny/Marne » is Champigny-sur-Marne, or Champigny in the département Marne: all that it may mean is told.
    const meanings = new Map<LocatedEntry, Spelt>();
    for (const reading of this.readings(text)) {
      if (reading.name === '') continue;
      const named = fitting(names.get(reading.name) ?? [], reading);
      const found = named.length > 0 ? named : this.withTerritory(names, reading);
      if (found.length > 0 && !text.includes('/')) return found;
      for (const one of found) if (!meanings.has(one.entry)) meanings.set(one.entry, one);
    }
    return byCode([...meanings.values()]);
  }

  /** A name is looked for among those of today, then among former ones: read once. */
  private readings(text: string): readonly Reading[] {
    if (this.last?.text !== text) this.last = { text, readings: readingsOf(text) };
    return this.last.readings;
  }

  /** "nevers nievre": the last words may be those of a département or of its région. */
  private withTerritory(
    names: ReadonlyMap<string, readonly Spelt[]>,
    reading: Query,
  ): readonly Spelt[] {
    const words = wordsOf(reading.name);
    for (let count = words.length - 1; count > 0; count--) {
      const known = names.get(words.slice(0, count).join(' '));
      if (!known) continue;
      const typed = withoutArticle(words.slice(count).join(' '));
      const within = known.filter(
        ({ entry, part }) =>
          this.territories.get(departementOf(entry.code))?.names.includes(typed) ||
          // « Seynod (Annecy) ».
          (part !== null && withoutArticle(normalise(entry.nom)) === typed),
      );
      const found = fitting(within, reading);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** « Bagnoles » and « Bagnoles de l'Orne », a name that La Poste cuts: the words of one open the other. */
export function begins(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => `${withoutArticle(normalise(name))} `);
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

function fitting(named: readonly Spelt[], reading: Query): Spelt[] {
  const found = named.flatMap(({ entry, part, spelling }) => {
    const codes = matchCodes(entry, reading);
    return codes ? [{ entry, part: part ?? codes.part, spelling }] : [];
  });
  return byCode(found);
}

/** In the order of their codes, whichever files were read first: other lines of a list ask for theirs. */
function byCode<One extends Named>(found: One[]): One[] {
  return found.length > 1 ? found.sort((a, b) => (a.entry.code < b.entry.code ? -1 : 1)) : found;
}

/** Two files of the search may list one former commune. */
function pushOnce<One extends OfFormer>(map: Map<string, One[]>, key: string, one: One): void {
  const known = map.get(key) ?? [];
  const { code, nom } = one.part;
  if (known.some(({ part }) => part.code === code && part.nom === nom)) return;
  map.set(key, [...known, one]);
}
