// The class of every commune, the communes that resemble it and its places of help, as one more table beside that of
// the communes. docs/METHOD.md §13.
import { classText, createResemblances, OFFERS } from '../../../src/resemblance/index.ts';
import type { Store } from '../../../src/store/index.ts';
import type { OpenFile } from './open-table.ts';

const HEADER = [
  'code',
  'classe',
  'semblables',
  'france_services',
  'bibliotheques_avec_salarie',
  'aidants_connect',
];

/** RFC 4180, in the order of codes; class and codes are empty where nothing is said. */
export async function resemblancesFile(store: Store): Promise<OpenFile> {
  const { departements } = await store.manifest();
  const resemblances = createResemblances(store);
  const rows: string[][] = [];
  for (const departement of [...departements.keys()].sort()) {
    const codes = (await store.departement(departement)).map(({ code }) => code);
    for (const { code, kind, kindred, offer } of await resemblances.lines(codes)) {
      const counts = OFFERS.map((name) => String(offer[name]));
      rows.push([code, kind === null ? '' : classText[kind].name, kindred.join(' '), ...counts]);
    }
  }
  const text = [HEADER, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
  return { name: 'communes-semblables.csv', bytes: new TextEncoder().encode(text) };
}
