// The list that a page names (attribute `lieux`): read as a visitor's own is, from the address that its
// webmaster chose. What is wrong in it is the webmaster's to mend, so the console says it.
import type { OwnPlace } from '../../src/lists/places/index.ts';
import { MAX_BYTES, type PlaceListReader } from '../../src/lists/places/place-list.ts';
import { decodeText } from '../../src/store/index.ts';
import { listNotes, listTroubleText, MAX_FAULTS, ownListText } from './copy.ts';
import { faultText } from './fault-copy.ts';

const TIMEOUT_MS = 20_000;

/** Its places. Rejects, after a word in the console, when nothing can be read of it. */
export async function readPageList(
  address: string,
  read: PlaceListReader,
): Promise<readonly OwnPlace[]> {
  const warn = (sentence: string) => console.warn(ownListText.ofPage(address, sentence));
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_BYTES) throw new Error(listTroubleText.tooLarge);
    const list = await read(decodeText(bytes));
    if (typeof list === 'string') throw new Error(listTroubleText[list]);
    for (const note of listNotes(list)) warn(note);
    for (const fault of list.faults.slice(0, MAX_FAULTS)) warn(faultText(fault));
    return list.places;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    throw error;
  }
}
