// Where a text written here comes from, at its foot: the same facts as in every file.

import { exportText } from '../reports/copy.ts';
import { type Provenance, provenanceFacts } from '../reports/provenance.ts';
import { cliText } from './copy.ts';
import { heading, paragraph } from './layout.ts';

/** After a blank line; ends with a line end. */
export function provenanceBlock(provenance: Provenance): string {
  const facts = provenanceFacts(provenance).map(([name, value]) =>
    paragraph(exportText.fact(name, value), '- '),
  );
  return `\n${[heading(cliText.provenance), ...facts].join('\n')}\n`;
}
