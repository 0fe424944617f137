// The structures of Aidants Connect among the places already known: each is one of them, an actor of its kind, or left
// out for a reason that is counted.
import type { z } from 'zod';
import { ofPlace } from '../../../../src/explain/of-place.ts';
import { distance } from '../../../../src/search/distance.ts';
import { normalise } from '../../../../src/search/index.ts';
import type { AIDANTS_CONNECT } from '../../../sources/aidants-connect.ts';
import type { CommuneRow } from '../../join.ts';
import type { KnownPlaces } from '../add-list.ts';
import { comesAndGoes } from '../left-out.ts';
import { readableAddress, readableName, spaced } from '../place-text.ts';
import { type TidyPlace, UNKNOWN } from '../tidy-place.ts';
import { kindOfStructure, type StructureKind } from './kind-of.ts';
import { type Geography, locator } from './locate.ts';

export type AidantsConnectRow = z.output<(typeof AIDANTS_CONNECT)['row']>;

/** What became of the rows, to be printed: they add up to all of them. */
export interface AidantsConnectCounts {
  /** New places, in their commune. */
  added: number;
  /** Places that another list has: marked there. */
  known: number;
  /** Told twice by this list. */
  twins: number;
  /** Their name says neither what they are nor that they have a door for all. */
  noPlace: number;
  /** Nothing sure says in which commune they are. */
  nowhere: number;
  /** Bearing the label of France services, and not in the later list of these. */
  unlisted: number;
}

/** Adds the structures to the places known; these are marked where they are one of them. */
export function addAidantsConnect(
  known: KnownPlaces,
  rows: readonly AidantsConnectRow[],
  geography: Geography,
): AidantsConnectCounts {
  const counts = { added: 0, known: 0, twins: 0, noPlace: 0, nowhere: 0, unlisted: 0 };
  const locate = locator(geography);
  for (const row of rows) {
    const kind = kindOfStructure(row);
    const commune = kind === null ? null : locate(row);
    if (kind === null) counts.noPlace += 1;
    else if (commune === null) counts.nowhere += 1;
    else counts[added(known, placeOf(row, kind, commune))] += 1;
  }
  return counts;
}

function added(known: KnownPlaces, place: TidyPlace): 'added' | 'known' | 'twins' | 'unlisted' {
  const twin = known.twinOf(place);
  if (twin?.list === place.list) return 'twins';
  const listed = known.of(place.commune.code).filter(({ kind }) => kind === place.kind);
  const [only, ...others] = listed;
  const same = twin ?? (place.kind !== 'autre' && others.length === 0 ? only : undefined);
  if (same) {
    known.replace(same, { ...same, aidantsConnect: true, siret: same.siret ?? place.siret });
    return 'known';
  }
  // Of several France services or libraries, nobody knows which: all are told.
  if (place.kind !== 'autre' && listed.length > 0) return 'known';
  if (place.kind === 'franceServices') return 'unlisted';
  known.add(place);
  return 'added';
}

function placeOf(row: AidantsConnectRow, kind: StructureKind, commune: CommuneRow): TidyPlace {
  return {
    ...UNKNOWN,
    ...kind,
    id: `ac${row.id}`,
    nom: nameOf(row.nom, kind, commune.nom),
    adresse: isSomeones(row.adresse) ? null : readableAddress(row.adresse, commune.nom),
    codePostal: row.code_postal === '' ? null : row.code_postal,
    commune,
    latitude: commune.latitude,
    longitude: commune.longitude,
    atCentre: true,
    format: kind.kind === 'autre' && comesAndGoes(row.nom) ? 'touring' : 'fixed',
    aidantsConnect: true,
    list: 'aidantsConnect2024',
    siret: row.siret === '' ? null : row.siret,
  };
}

const OF_THE_COMMUNE = '( de la (commune|ville|mairie)| ville)?( d| de| du| des| la)*(?= |$)';
const OFFICES = {
  mairie: new RegExp(`^(mairie|commune|ville|hotel de ville)${OF_THE_COMMUNE}`),
  ccas: new RegExp(
    `^(ccas|c c a s|centre communal d actions? sociales?|centre communal d action social)${OF_THE_COMMUNE}`,
  ),
} as const;

/** "MAIRIE DE SAINT GRAVE" -> "Mairie de Saint-Gravé"; another name is only written as people would. */
function nameOf(written: string, kind: StructureKind, commune: string): string {
  const role = kind.kind === 'autre' ? kind.role : null;
  if (role === 'mairie' || role === 'ccas') {
    const rest = normalise(written).replace(OFFICES[role], '').trim();
    const own = normalise(commune);
    if (rest === '' || isWritten(rest, own)) {
      return spaced(`${role === 'mairie' ? 'Mairie' : 'CCAS'} ${ofPlace(commune)}`);
    }
  }
  return readableName(written, commune);
}

/** The whole name or a part of it, up to two slips of the keyboard: "Comercy", "Vaulxenvelin". */
function isWritten(rest: string, own: string): boolean {
  if (own.startsWith(`${rest} `) || own.endsWith(` ${rest}`)) return true;
  const [typed, right] = [rest.replaceAll(' ', ''), own.replaceAll(' ', '')];
  return distance(typed, right, right.length > 5 ? 2 : 0) !== Number.POSITIVE_INFINITY;
}

/** "Chez Mme …": that of a person, which is not for publication. */
function isSomeones(address: string | null): boolean {
  return /\bchez\b|\b(mme|mlle|m\.|mr)\s/i.test(address ?? '');
}
