// The documents that a page offers: each as its first file, and as a page to print where a council prints it as it is.
import { COUNCIL_FORMATS, type CouncilFormat, isCouncil } from '../../reports/council/write.ts';

/** Those that are also a page that a browser prints, on paper or as a PDF. */
type Printable = 'note' | 'bulletin';
export type CouncilKind = CouncilFormat | `${Printable}-print`;

const isPrintable = (format: CouncilFormat): format is Printable =>
  format === 'note' || format === 'bulletin';

/** In the order in which they are offered. */
export const COUNCIL_KINDS: readonly CouncilKind[] = COUNCIL_FORMATS.flatMap(
  (format): CouncilKind[] => (isPrintable(format) ? [format, `${format}-print`] : [format]),
);

/** The document of a kind. */
export function formatOf(kind: CouncilKind): CouncilFormat {
  if (isCouncil(kind)) return kind;
  return kind === 'note-print' ? 'note' : 'bulletin';
}

/** Whether a file asked for is one of those that a council is given. */
export function isCouncilKind(kind: string): kind is CouncilKind {
  return COUNCIL_KINDS.some((known) => known === kind);
}
