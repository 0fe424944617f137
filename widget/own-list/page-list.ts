// The list that a page names (attribute `lieux`): read as a visitor's own is, from the address that its
// webmaster chose. What is wrong in it is the webmaster's to mend, so the console says it.
import { decodeText } from '../../src/store/index.ts';
import type { BroughtPlace } from './check-row.ts';
import { columnText, listTroubleText, ownListText, TOLD_FAULTS } from './copy.ts';
import { LARGEST_BYTES, readList } from './read-list.ts';

const TIMEOUT_MS = 20_000;

/** Its places. Rejects, after a word in the console, when nothing can be read of it. */
export async function readPageList(address: string): Promise<readonly BroughtPlace[]> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > LARGEST_BYTES) throw new Error(listTroubleText.tooLarge);
    const list = readList(decodeText(bytes));
    if (typeof list === 'string') throw new Error(listTroubleText[list]);
    for (const { where, column, value } of list.faults.slice(0, TOLD_FAULTS)) {
      const fault = `${ownListText.fault(where, column, value)} ${ownListText.expected(columnText[column])}`;
      console.warn(ownListText.ofPage(address, fault));
    }
    return list.places.map((place) => ({ ...place, id: `page:${place.id}` }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(ownListText.ofPage(address, reason));
    throw error;
  }
}
