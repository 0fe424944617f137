// The schema of actors/DEP.json: in columns, the places of a département and, found at build time,
// those of its neighbours that are among the three nearest to one of its communes. Each place once:
// which are nearest to a commune follows from the points, and need not be shipped.
import * as z from 'zod/mini';
import { PLACE_FORMATS } from '../terms/place.ts';
import { sameLength, whole, wholes } from './checked.ts';

const optionalCount = z.nullable(whole(0));
const optionalFlag = z.nullable(whole(0, 1));

const columns = {
  id: z.array(z.string()),
  nom: z.array(z.string()),
  adresse: z.array(z.nullable(z.string())),
  codePostal: z.array(z.nullable(z.string())),
  /** Index in `communes`. */
  commune: wholes(0),
  /** Ten-thousandths of a degree. */
  latitude: wholes(),
  longitude: wholes(),
};

const franceServices = z.object({
  ...columns,
  telephone: z.array(z.nullable(z.string())),
  /** See week-hours.ts. */
  hours: z.array(z.string()),
  /** Index in PLACE_FORMATS. */
  format: wholes(0, PLACE_FORMATS.length - 1),
  byAppointment: z.array(optionalFlag),
});

const bibliotheque = z.object({
  ...columns,
  /** Tenths of an hour a week. */
  weeklyHours: z.array(optionalCount),
  staff: z.array(optionalCount),
  volunteers: z.array(optionalCount),
  wifi: z.array(optionalFlag),
  sunday: z.array(optionalFlag),
  bus: z.array(optionalFlag),
});

export const placesSchema = z.object({
  /** Code and name of every commune that has a place in this file. */
  communes: z.array(z.tuple([z.string(), z.string()])),
  franceServices: franceServices.check(z.refine(sameLength)),
  bibliotheque: bibliotheque.check(z.refine(sameLength)),
});

export type PlacesFile = z.infer<typeof placesSchema>;
