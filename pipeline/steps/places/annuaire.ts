// The State's local directory: the address, the telephone and the hours of each town hall, CCAS and mission locale, on
// the card of its actor. It says that an office is there, not that people are helped in it.
import type { z } from 'zod';
import { ofPlace } from '../../../src/explain/of-place.ts';
import { encodeWeek } from '../../../src/files/index.ts';
import type { PlaceRole } from '../../../src/terms/place.ts';
import { ANNUAIRE } from '../../sources/annuaire.ts';
import { type KnownPlaces, refreshed } from './add-list.ts';
import { readableAddress, readableName, spaced } from './place-text.ts';
import {
  type Communes,
  communeOf,
  type MergeCounts,
  type PlaceCounts,
  pointOf,
  type TidyPlace,
  UNKNOWN,
} from './tidy-place.ts';

export type AnnuaireRow = z.output<(typeof ANNUAIRE)['row']>;

/** The offices that are actors here: of a merged commune, the town hall listed first is the main one. */
const ROLES: Readonly<Partial<Record<AnnuaireRow['kind'], PlaceRole>>> = {
  mairie: 'mairie',
  ccas: 'ccas',
  mission_locale: 'missionLocale',
};

/** Adds the offices, or what the directory knows of them to places already known. @throws TableError. */
export function addAnnuaire(
  known: KnownPlaces,
  rows: readonly AnnuaireRow[],
  communes: Communes,
  counts: PlaceCounts,
): MergeCounts {
  const outcome = { rows: 0, added: 0 };
  const ranks = new Map<string, number>();
  for (const row of rows) {
    const role = ROLES[row.kind];
    if (role === undefined) continue;
    outcome.rows += 1;
    const commune = communeOf(ANNUAIRE.file, row.code_insee, communes);
    // The identifiers of the directory weigh more than all the rest: the rank in the commune does as well.
    const key = `${role}-${commune.code}`;
    const rank = (ranks.get(key) ?? 0) + 1;
    ranks.set(key, rank);
    const place: TidyPlace = {
      ...UNKNOWN,
      kind: 'autre',
      role,
      id: rank === 1 ? key : `${key}-${rank}`,
      nom: nameOf(row.nom, role, rank, commune.nom),
      adresse: readableAddress(row.adresse, commune.nom),
      codePostal: row.code_postal,
      commune,
      ...pointOf(row, commune, counts),
      telephone: row.telephone,
      hours: row.week.some((day) => day.length > 0) ? encodeWeek(row.week) : '',
      list: 'annuaireAdministration',
      updated: row.date,
    };
    const twin =
      known.twinOf(place) ??
      // One office of that kind a commune: the card of another list is its card.
      (rank === 1 && role !== 'missionLocale'
        ? known.of(commune.code).find((one) => one.role === role)
        : undefined);
    if (twin) known.replace(twin, refreshed(twin, place));
    else {
      known.add(place);
      outcome.added += 1;
    }
  }
  return outcome;
}

/** "Mairie - Nevers" is the town hall of Nevers; a second one is that of a former commune, and keeps its name. */
function nameOf(written: string, role: PlaceRole, rank: number, commune: string): string {
  if (role === 'missionLocale' || rank > 1) {
    return readableName(
      written.replace(/^(Mairie|CCAS)( déléguée)? - /i, (word) => word.replace(' -', '')),
      commune,
    );
  }
  return spaced(`${role === 'mairie' ? 'Mairie' : 'CCAS'} ${ofPlace(commune)}`);
}
