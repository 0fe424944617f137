// profiles/TEN.json: what is told of a commune beside others, by ten codes (5819 for those from 58190 to 58199): the
// columns of communes/DEP.json but its EPCI, its name, its density and its places of help. Eight communes that resemble
// one are of eight départements, of which nothing else is read.
import * as z from 'zod/mini';
import {
  type Covariates,
  checked,
  communeColumns,
  counts,
  decodeCommunes,
  type FileRequest,
  FORMAT,
  inheritances,
  type Manifest,
  sameLength,
  wholes,
} from '../files/index.ts';
import { offerAt, offerShape } from './encoded-offers.ts';
import type { Offer } from './resemblance.ts';

const profilesSchema = () => {
  const { epci: _, ...covariates } = communeColumns().shape;
  return z.object({
    departements: counts(),
    inheritsFrom: inheritances(),
    columns: z
      .object({
        ...covariates,
        nom: z.array(z.string()),
        /** INSEE density grid. */
        densite: wholes(1, 7),
        ...offerShape(),
      })
      .check(z.refine(sameLength)),
  });
};

/** As light as can be, since eight are read for one commune: without EPCI. */
export type ProfilesFile = z.infer<ReturnType<typeof profilesSchema>>;

export interface Profile extends Omit<Covariates, 'epci'> {
  readonly nom: string;
  readonly density: number;
  readonly offer: Offer;
}

/** By code. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeProfiles(
  asked: FileRequest,
  content: unknown,
  manifest: Manifest,
): ReadonlyMap<string, Profile> {
  const { columns, ...file } = checked(profilesSchema(), asked, content);
  const epci = columns.code.map(() => -1);
  const whole = { format: FORMAT, ...asked, ...file, epcis: [], columns: { ...columns, epci } };
  return new Map(
    decodeCommunes(asked, whole, manifest).map((one, i): [string, Profile] => [
      one.code,
      {
        ...one,
        nom: columns.nom[i] ?? '',
        density: columns.densite[i] ?? 7,
        offer: offerAt(columns, i),
      },
    ]),
  );
}
