// territoires.json: each EPCI with the départements that hold its communes.
import type { AreasFile } from '../../src/files/index.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { groupBy } from './group-by.ts';
import type { CommuneRow } from './join.ts';

/** Every EPCI that has communes, by name, then SIREN. */
export function buildAreasFile(communes: readonly CommuneRow[]): AreasFile {
  const members = communes.flatMap(({ code, epci, epci_nom: nom }) =>
    epci === null ? [] : [{ epci, nom: nom ?? epci, departement: departementOf(code) }],
  );
  const epcis = [...groupBy(members, ({ epci }) => epci)].map(
    ([siren, own]): AreasFile['epcis'][number] => {
      const counts = [...groupBy(own, ({ departement }) => departement)].sort(
        ([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1),
      );
      return [siren, own[0]?.nom ?? siren, counts.map(([departement]) => departement)];
    },
  );
  epcis.sort(([a, nomA], [b, nomB]) => (nomA === nomB ? (a < b ? -1 : 1) : nomA < nomB ? -1 : 1));
  return { epcis };
}
