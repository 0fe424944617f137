// The sheets of a workbook that somebody brings, .xlsx or .ods, within what a list may be: its parts are weighed before they
// are inflated, and only those that hold cells are.
import { type Unzipped, unzipSync } from 'fflate';
import { liesOfLength } from '../../reports/zip-part.ts';
import { odsSheets } from './ods.ts';
import type { Sheet } from './sheet.ts';
import { WorkbookError } from './trouble.ts';
import { xlsxSheets } from './xlsx.ts';

/** Bytes of the parts that are read, inflated: some 300 000 rows of ten columns. */
const MAX_INFLATED = 128 * 1024 * 1024;
/** Of an .xlsx, pictures, charts and what a pivot table remembers are left where they are. */
const READ =
  /^(?:_rels\/\.rels|xl\/(?:_rels\/)?[^/]*\.(?:xml|rels)|xl\/worksheets\/[^/]*\.xml|content\.xml|META-INF\/manifest\.xml)$/i;
/** First bytes of the files of Office before 2007, which also wrap a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** What names such a wrapping, in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** All its sheets, in their order. @throws WorkbookError when they cannot be read */
export function readSheets(bytes: Uint8Array): readonly Sheet[] {
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    throw new WorkbookError(Buffer.from(bytes).includes(ENCRYPTED) ? 'protected' : 'old');
  }
  try {
    const parts = partsOf(bytes);
    return 'content.xml' in parts ? odsSheets(parts) : xlsxSheets(parts);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', { cause });
  }
}

function partsOf(bytes: Uint8Array): Unzipped {
  let inflated = 0;
  return unzipSync(bytes, {
    filter: (part) => {
      const { name, originalSize } = part;
      if (!READ.test(name)) return false;
      if (liesOfLength(part)) throw new WorkbookError('damaged');
      inflated += originalSize;
      if (inflated > MAX_INFLATED) throw new WorkbookError('too-large');
      return true;
    },
  });
}
