// communes/DEP.json: model-ready rows in columns, one file a département, neighbours of its EPCI after; and
// profiles/TEN.json, the same by ten codes, with names and places of help, for communes seen beside others.
import { type ModelReadyRow, perMille } from '../../src/calibrate/index.ts';
import { type CommunesFile, encodeCodes } from '../../src/files/index.ts';
import { encodeOffers, type Offer, type ProfilesFile, tenOf } from '../../src/resemblance/build.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { SOURCE_LEVELS, TERRITORIES } from '../../src/terms/factor.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { JoinedCommune } from './join.ts';

interface Line {
  readonly joined: JoinedCommune;
  readonly row: ModelReadyRow;
}

/** The file of every département. `rows` and `communes` are in the same order. */
export function buildCommunesFiles(
  communes: readonly JoinedCommune[],
  rows: readonly ModelReadyRow[],
): Map<string, CommunesFile> {
  const lines = linesOf(communes, rows);
  const byEpci = groupBy(lines, ({ joined }) => joined.commune.epci);
  const byDepartement = groupBy(lines, ({ row }) => departementOf(row.code));
  const files = new Map<string, CommunesFile>();
  for (const [departement, own] of byDepartement) {
    const epcis = new Set(own.map(({ joined }) => joined.commune.epci));
    epcis.delete(null);
    const neighbours = [...epcis]
      .flatMap((epci) => byEpci.get(epci) ?? [])
      .filter(({ row }) => departementOf(row.code) !== departement)
      .sort((a, b) => (a.row.code < b.row.code ? -1 : 1));
    files.set(departement, encode([...own, ...neighbours]));
  }
  return files;
}

/** The file of every ten of codes. `rows` and `communes` are in the same order. */
export function buildProfilesFiles(
  communes: readonly JoinedCommune[],
  rows: readonly ModelReadyRow[],
  offerIn: (code: string) => Offer,
): Map<string, ProfilesFile> {
  const byTen = groupBy(linesOf(communes, rows), ({ row }) => tenOf(row.code));
  return new Map(
    [...byTen].map(([ten, own]) => {
      const { departements, inheritsFrom, columns } = encode(own);
      const { epci: _, ...figures } = columns;
      const nom = own.map(({ joined }) => joined.commune.nom);
      const densite = own.map(({ joined }) => joined.territoire.densite_7);
      const offers = encodeOffers(own.map(({ row }) => offerIn(row.code)));
      return [
        ten,
        { departements, inheritsFrom, columns: { ...figures, nom, densite, ...offers } },
      ];
    }),
  );
}

function linesOf(
  communes: readonly JoinedCommune[],
  rows: readonly ModelReadyRow[],
): readonly Line[] {
  return communes.flatMap((joined, i): Line[] => {
    const row = rows[i];
    return row ? [{ joined, row }] : [];
  });
}

function encode(lines: readonly Line[]): CommunesFile {
  const epcis = new Map<string, string>();
  for (const { joined } of lines) {
    const { epci, epci_nom } = joined.commune;
    if (epci !== null) epcis.set(epci, epci_nom ?? epci);
  }
  const codes = [...epcis.keys()];
  const { departements, code } = encodeCodes(lines.map(({ row }) => row.code));
  const share = (of: (row: ModelReadyRow) => number) => lines.map(({ row }) => perMille(of(row)));
  return {
    departements,
    epcis: [...epcis],
    columns: {
      code,
      population: lines.map(({ row }) => row.population),
      epci: lines.map(({ joined }) => codes.indexOf(joined.commune.epci ?? '')),
      p15: share(({ shares }) => shares.p15),
      age15: share(({ shares }) => shares.age[0]),
      age45: share(({ shares }) => shares.age[2]),
      age60: share(({ shares }) => shares.age[3]),
      age75: share(({ shares }) => shares.age[4]),
      diplomaNone: share(({ shares }) => shares.diploma[0]),
      diplomaHigher: share(({ shares }) => shares.diploma[2]),
      lowIncome: share(({ shares }) => shares.lowIncome),
      territory: lines.map(({ row }) => TERRITORIES.indexOf(row.territory)),
      sources: lines.map(({ row: { sources } }) =>
        Number(
          [sources.age, sources.diploma, sources.income]
            .map((level) => SOURCE_LEVELS.indexOf(level))
            .join(''),
        ),
      ),
    },
    inheritsFrom: lines.flatMap(({ joined: { commune, recensement } }): [string, string][] =>
      recensement.origine === null ? [] : [[commune.code, recensement.origine]],
    ),
  };
}
