// territoires.json: each EPCI and each EPT of the Grand Paris, with the départements that hold its communes.
import type { AreasFile } from '../../src/files/index.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { CommuneGroup } from '../producers/decoupage-administratif.ts';
import type { CommuneRow } from './join.ts';

/** Every EPCI that has communes, and every EPT, by name, then SIREN. */
export function buildAreasFile(
  communes: readonly CommuneRow[],
  ept: readonly CommuneGroup[],
): AreasFile {
  const members = communes.flatMap(({ code, epci, epci_nom: nom }) =>
    epci === null ? [] : [{ epci, nom: nom ?? epci, departement: departementOf(code) }],
  );
  const epcis = [...groupBy(members, ({ epci }) => epci)].map(
    ([siren, own]): AreasFile['epcis'][number] => {
      const departements = departementsOf(own.map(({ departement }) => departement));
      return [siren, own[0]?.nom ?? siren, departements];
    },
  );
  const known = new Set(communes.map(({ code }) => code));
  const epts = ept.map(({ code, nom, communes: members }): AreasFile['epts'][number] => {
    const own = members.filter((member) => known.has(member)).sort();
    return [code, nom, departementsOf(own.map(departementOf)), own];
  });
  return { epcis: epcis.sort(byName), epts: epts.sort(byName) };
}

/** Each once, the one that comes most first. */
function departementsOf(all: readonly string[]): string[] {
  return [...groupBy(all, (departement) => departement)]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))
    .map(([departement]) => departement);
}

type Row = readonly [siren: string, nom: string, ...rest: unknown[]];

function byName([a, nomA]: Row, [b, nomB]: Row): number {
  if (nomA !== nomB) return nomA < nomB ? -1 : 1;
  return a < b ? -1 : 1;
}
