// The schema of actors/DEP.json: in columns, the places of a département and, found at build time,
// those of its neighbours that are among the three nearest to one of its communes. Each place once:
// which are nearest to a commune follows from the points, and need not be shipped.
import * as z from 'zod/mini';
import { PLACE_FORMATS, PLACE_LISTS, PLACE_ROLES } from '../terms/place.ts';
import { optionalTexts, optionalWholes, row, sameLength, wholes } from './checked.ts';

const optionalCounts = optionalWholes(0);
const optionalFlags = optionalWholes(0, 1);
const flags = wholes(0, 1);

const columns = {
  id: z.array(z.string()),
  nom: z.array(z.string()),
  adresse: optionalTexts(),
  codePostal: optionalTexts(),
  /** Index in `communes`. */
  commune: wholes(0),
  /** Ten-thousandths of a degree. */
  latitude: wholes(),
  longitude: wholes(),
  telephone: optionalTexts(),
  /** See week-hours.ts; '' when unknown. */
  hours: z.array(z.string()),
  byAppointment: optionalFlags,
  /** Index in PLACE_LISTS. */
  list: wholes(0, PLACE_LISTS.length - 1),
  /** Month of its own row, "2026-05". */
  updated: optionalTexts((text) => /^\d{4}-\d\d$/.test(text)),
  old: flags,
  atCentre: flags,
  aidantsConnect: flags,
};

const franceServices = z.object({
  ...columns,
  /** Index in PLACE_FORMATS. */
  format: wholes(0, PLACE_FORMATS.length - 1),
});

const bibliotheque = z.object({
  ...columns,
  /** Tenths of an hour a week. */
  weeklyHours: optionalCounts,
  staff: optionalCounts,
  volunteers: optionalCounts,
  wifi: optionalFlags,
  sunday: optionalFlags,
  bus: optionalFlags,
});

const autre = z.object({
  ...columns,
  /** Index in PLACE_ROLES; null when its list does not say which actor it is. */
  role: optionalWholes(0, PLACE_ROLES.length - 1),
  touring: flags,
});

export const placesSchema = z.object({
  /** Code and name of every commune that has a place in this file. */
  communes: z.array(row(z.string(), z.string())),
  franceServices: franceServices.check(z.refine(sameLength)),
  bibliotheque: bibliotheque.check(z.refine(sameLength)),
  autre: autre.check(z.refine(sameLength)),
});

export type PlacesFile = z.infer<typeof placesSchema>;
