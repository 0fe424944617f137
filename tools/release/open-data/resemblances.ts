// The class of every commune, the communes that resemble it and its places of help, as one more table beside that of
// the communes. docs/METHOD.md §13.
import { classText, createResemblances, farText, OFFERS } from '../../../src/resemblance/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { openText } from './copy.ts';
import type { OpenTable } from './open-table.ts';

/** In the order of codes; class and codes are empty where nothing is said. */
export async function resemblancesTable(
  store: Store,
  codes: readonly string[],
): Promise<OpenTable> {
  const { kindredColumns: text, code } = openText;
  const resemblances = createResemblances(store);
  const lines = await resemblances.lines(codes);
  return {
    name: 'communes-semblables',
    columns: [
      { name: 'code', type: 'string', title: openText.columns.code, description: code.commune },
      { name: 'classe', type: 'string', ...text.classe },
      { ...farText.column, type: 'string' },
      { name: 'semblables', type: 'string', ...text.semblables },
      { name: 'france_services', type: 'integer', ...text.france_services },
      { name: 'bibliotheques_avec_salarie', type: 'integer', ...text.bibliotheques_avec_salarie },
      { name: 'aidants_connect', type: 'integer', ...text.aidants_connect },
    ],
    rows: lines.map(({ code: own, kind, far, kindred, offer }) => [
      own,
      ...(kind === null ? [null, null] : [classText[kind].name, farText.answer(far)]),
      kindred.join(' ') || null,
      ...OFFERS.map((name) => offer[name]),
    ]),
  };
}
