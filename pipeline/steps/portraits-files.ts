// portraits/HUNDRED.json and surroundings/DEP.json: names and figures as published, then what the advice
// needs, in columns, in the order of communes/DEP.json. A first diagnosis shows the portrait of one commune:
// it does not pay for the 886 others of the Pas-de-Calais.
import type { PortraitsFile, SurroundingsFile } from '../../src/files/index.ts';
import { departementOf, hundredOf } from '../../src/terms/commune.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { JoinedCommune } from './join.ts';

type Encode<File> = (own: readonly JoinedCommune[]) => File;

/** The portraits of every commune, by the hundred of their codes. */
export function buildPortraitsFiles(communes: readonly JoinedCommune[]) {
  return inFiles(communes, hundredOf, portraits);
}

/** The surroundings of every commune, by département. */
export function buildSurroundingsFiles(communes: readonly JoinedCommune[]) {
  return inFiles(communes, departementOf, surroundings);
}

function inFiles<File>(
  communes: readonly JoinedCommune[],
  keyOf: (code: string) => string,
  encode: Encode<File>,
): Map<string, File> {
  const groups = groupBy(communes, ({ commune }) => keyOf(commune.code));
  return new Map([...groups].map(([key, own]) => [key, encode(own)]));
}

/** Percents are published to one decimal, so per mille loses nothing. */
function perMilleOf(percent: number | null): number | null {
  return percent === null ? null : Math.round(percent * 10);
}

function portraits(own: readonly JoinedCommune[]): PortraitsFile {
  const census = (of: (row: JoinedCommune['recensement']) => number | null) =>
    own.map(({ recensement }) => perMilleOf(of(recensement)));
  return {
    columns: {
      nom: own.map(({ commune }) => commune.nom),
      age0: census((row) => row.part_0_14),
      age15: census((row) => row.part_15_29),
      age30: census((row) => row.part_30_44),
      age45: census((row) => row.part_45_59),
      age60: census((row) => row.part_60_74),
      age75: census((row) => row.part_75_plus),
      sansDiplome: census((row) => row.part_sans_diplome),
      diplomeSuperieur: census((row) => row.part_diplome_superieur),
      niveauVieMedian: own.map(({ median }) => (median === null ? null : Math.round(median))),
      densite: own.map(({ territoire }) => territoire.densite_7),
    },
  };
}

function surroundings(own: readonly JoinedCommune[]): SurroundingsFile {
  return {
    columns: {
      tauxPauvrete: own.map(({ poverty }) => perMilleOf(poverty)),
      fibre: own.map(({ fibre }) => perMilleOf(fibre)),
      frr: own.map(({ territoire }) => Number(territoire.frr_2025)),
      qpv: own.map(({ territoire }) => Number(territoire.nombre_qpv_2024)),
      latitude: own.map(({ commune }) => Math.round(commune.latitude * 10_000)),
      longitude: own.map(({ commune }) => Math.round(commune.longitude * 10_000)),
    },
  };
}
