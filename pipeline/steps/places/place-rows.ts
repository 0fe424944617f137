// From the raw rows of both lists to one tidy shape: text mended, points checked, twins removed.
import type { z } from 'zod';
import { encodeWeek } from '../../../src/files/index.ts';
import type { PlaceFormat } from '../../../src/terms/place.ts';
import { BIBLIOTHEQUES } from '../../sources/bibliotheques.ts';
import { FRANCE_SERVICES } from '../../sources/franceServices.ts';
import { communeSpelt } from './commune-spelling.ts';
import { comesAndGoes } from './left-out.ts';
import { mendedForms } from './mended-forms.ts';
import { groupsInFull, libraryName, readableAddress, readableName, spaced } from './place-text.ts';
import {
  type Communes,
  communeOf,
  type PlaceCounts,
  pointOf,
  type TidyPlace,
  UNKNOWN,
  withoutTwins,
} from './tidy-place.ts';
import { uncut, wordsOf, writtenOut } from './written-out.ts';

export type FranceServicesRow = z.output<(typeof FRANCE_SERVICES)['row']>;
export type BibliothequeRow = z.output<(typeof BIBLIOTHEQUES)['row']>;

const FORMATS: Readonly<Record<FranceServicesRow['format'], PlaceFormat>> = {
  Fixe: 'fixed',
  Multisites: 'multisite',
  'Fixe_antenne(s)': 'withBranches',
  Itinérante: 'touring',
  Bus_équivalent: 'bus',
};

/** What its name says, where its list has an antenna that is a bus as a door. */
function formatOf({ nom, format }: FranceServicesRow): PlaceFormat {
  const listed = FORMATS[format];
  return listed === 'withBranches' && comesAndGoes(nom) ? 'touring' : listed;
}

/** Words that a place's name holds and a person's does not. */
const PLACE_WORD =
  /^(l[ae]s?|t[iy]) |b[iu]b|m[eé]dia|th[eèé]que|lect|livre|mairie|espace|centre|maison|salle|foyer|agence|antenne|site|mus[eé]e|p[oô]le|club|d[eé]p[oô]t|[ée]cole|point|local|ancien|cbpt/i;

/** A village shelf kept at a volunteer's bears the name of a person: that is not for publication. */
function isSomeonesHome(name: string, population: number): boolean {
  if (/^domicile\b|\b(Mme|Mlle)\b/i.test(name)) return true;
  const person = /^\p{L}+(-\p{L}+)? \p{L}{3,}$/u.test(name.trim());
  return population < 3_500 && person && !PLACE_WORD.test(name);
}

/** @throws TableError when a place lies in a commune that communes.csv does not have. */
export function tidyFranceServices(
  rows: readonly FranceServicesRow[],
  communes: Communes,
  counts: PlaceCounts,
): TidyPlace[] {
  const tidy = rows.map((row): TidyPlace => {
    const commune = communeOf(FRANCE_SERVICES.file, row.code_insee, communes);
    const address = [row.adresse, row.complement_adresse].filter((part) => part !== null);
    const { lundi, mardi, mercredi, jeudi, vendredi, samedi } = row;
    const week = [lundi, mardi, mercredi, jeudi, vendredi, samedi];
    return {
      ...UNKNOWN,
      id: row.id,
      kind: 'franceServices',
      // Capitals among other letters are acronyms of those who hold it.
      nom:
        row.nom === row.nom.toUpperCase()
          ? readableName(row.nom, commune.nom)
          : groupsInFull(
              communeSpelt(
                mendedForms(writtenOut(spaced(row.nom), commune.nom), commune.nom),
                commune.nom,
              ),
            ),
      adresse: readableAddress([...new Set(address)].join(', '), commune.nom),
      codePostal: row.code_postal,
      commune,
      ...pointOf(row, commune, counts),
      telephone: row.telephone,
      hours: encodeWeek(week.map((day) => day.map(([from, to]) => ({ from, to })))),
      format: formatOf(row),
      byAppointment: row.prise_rdv,
      list: 'franceServices2024',
    };
  });
  return withoutTwins(tidy, counts);
}

/** @throws TableError when a place lies in a commune that communes.csv does not have. */
export function tidyBibliotheques(
  rows: readonly BibliothequeRow[],
  communes: Communes,
  counts: PlaceCounts,
): TidyPlace[] {
  const words = wordsOf([
    ...rows.map(({ nom }) => nom),
    ...[...communes.values()].map(({ nom }) => nom),
  ]);
  const tidy = rows.map((row): TidyPlace => {
    const commune = communeOf(BIBLIOTHEQUES.file, row.code_insee, communes);
    const home = isSomeonesHome(row.nom, commune.population);
    if (home) counts.homes += 1;
    return {
      ...UNKNOWN,
      id: row.id,
      kind: 'bibliotheque',
      nom: home
        ? 'Point lecture'
        : libraryName(readableName(uncut(row.nom, commune.nom, words), commune.nom), commune.nom),
      adresse: home ? null : readableAddress(row.adresse, commune.nom),
      codePostal: row.code_postal,
      commune,
      ...pointOf(row, commune, counts),
      format: row.type === 'Bibliobus' || comesAndGoes(row.nom) ? 'bus' : 'fixed',
      library: {
        weeklyHours: row.heures_ouverture_hebdo,
        staff: row.nombre_salaries,
        volunteers: row.nombre_benevoles,
        wifi: row.wifi,
        sunday: row.dimanche,
      },
      list: 'bibliotheques2025',
    };
  });
  return withoutTwins(tidy, counts);
}
