// The documents that a page offers: each as its first file, and as a page to print where a council prints it as it is.
import { COUNCIL_FORMATS, type CouncilFormat, isCouncil } from '../../reports/council/write.ts';
import { keysOf } from '../../src/terms/keys-of.ts';

/** Those that are also a page that a browser prints, on paper or as a PDF. */
const PRINTED = {
  'note-print': 'note',
  'bulletin-print': 'bulletin',
} as const satisfies Readonly<Record<string, CouncilFormat>>;
export type CouncilKind = CouncilFormat | keyof typeof PRINTED;

/** In the order in which they are offered. */
export const COUNCIL_KINDS: readonly CouncilKind[] = COUNCIL_FORMATS.flatMap((format) => [
  format,
  ...keysOf(PRINTED).filter((kind) => PRINTED[kind] === format),
]);

/** The document of a kind. */
export function formatOf(kind: CouncilKind): CouncilFormat {
  return isCouncil(kind) ? kind : PRINTED[kind];
}

/** Whether a file asked for is one of those that a council is given. */
export function isCouncilKind(kind: string): kind is CouncilKind {
  return COUNCIL_KINDS.some((known) => known === kind);
}
