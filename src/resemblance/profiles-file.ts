// profiles/HUNDRED.json: what is told of a commune beside others, by the hundred of the codes: the columns of
// communes/DEP.json, its name and its density. Eight communes that resemble one are of eight départements, of which
// nothing else is read.
import * as z from 'zod/mini';
import {
  type Asked,
  type CommunesFile,
  type Covariates,
  checked,
  decodeCommunes,
  type Manifest,
  sameLength,
  wholes,
} from '../files/index.ts';

const namesSchema = () =>
  z.object({
    columns: z
      .object({
        nom: z.array(z.string()),
        /** INSEE density grid. */
        densite: wholes(1, 7),
        // As many as communes/DEP.json would have.
        code: wholes(0),
      })
      .check(z.refine(sameLength)),
  });

type Names = Omit<z.infer<ReturnType<typeof namesSchema>>['columns'], 'code'>;
export type ProfilesFile = CommunesFile & { readonly columns: Names };

export interface Profile extends Covariates {
  readonly nom: string;
  readonly density: number;
}

/** By code. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeProfiles(
  asked: Asked,
  content: unknown,
  manifest: Manifest,
): ReadonlyMap<string, Profile> {
  const { nom, densite } = checked(namesSchema(), asked, content).columns;
  return new Map(
    decodeCommunes(asked, content, manifest).map((one, i): [string, Profile] => [
      one.code,
      { ...one, nom: nom[i] ?? '', density: densite[i] ?? 7 },
    ]),
  );
}
