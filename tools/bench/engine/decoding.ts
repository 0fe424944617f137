// Reading the largest département, from text to communes that were checked: our columns and their schema, against one
// object a commune and the whole of zod, as most programs do.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { communeSchema } from '../commune-schema.ts';
import { DATA } from '../france.ts';
import { compare, type Measure } from '../harness.ts';
import { decodeCommunes, decodeManifest } from './shipped.ts';

/** Pas-de-Calais: 887 communes and their neighbours of the same EPCI. */
const FILE = 'communes/62.json';

export interface Decoding {
  readonly communes: number;
  readonly times: readonly Measure[];
  /** Bytes, gzip. */
  readonly columns: number;
  readonly objects: number;
}

const communesSchema = z.array(communeSchema);

export async function decoding(): Promise<Decoding> {
  const manifest = decodeManifest(JSON.parse(readFileSync(`${DATA}manifest.json`, 'utf8')));
  const asked = { file: FILE, dataset: manifest.dataset.id };
  const columns = readFileSync(`${DATA}${FILE}`, 'utf8');
  const ours = () => decodeCommunes(asked, JSON.parse(columns), manifest);
  const objects = JSON.stringify(ours());
  const theirs = () => communesSchema.parse(JSON.parse(objects));
  if (JSON.stringify(theirs()) !== objects) throw new Error('Objects are not those of the columns');
  // Ten times a round: one is over before the clock of the processor moves.
  const ten = (read: () => unknown) => () => {
    for (let i = 0; i < 10; i++) read();
  };
  const sides = [
    { name: 'colonnes et zod/mini', run: ten(ours), scale: 0.1 },
    { name: 'un objet par commune et zod', run: ten(theirs), scale: 0.1 },
  ];
  return {
    communes: ours().length,
    times: await compare(sides, { warmUp: 5, measured: 15 }),
    columns: gzipSync(columns, { level: 9 }).length,
    objects: gzipSync(objects, { level: 9 }).length,
  };
}
