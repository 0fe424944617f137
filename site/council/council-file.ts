// A document of a council as a file: the writers are the command line's, each fetched when its first file is asked for.
import type { CouncilSource } from '../../reports/council/source.ts';
import { COUNCIL_FILES, writeCouncil } from '../../reports/council/write.ts';
import { fileName } from '../../reports/file-name.ts';
import { MEDIA_TYPES } from '../../reports/formats.ts';
import { type CouncilKind, formatOf } from './kinds.ts';

/** Rejects when the code of a writer cannot be had. */
export async function councilFile(kind: CouncilKind, source: CouncilSource): Promise<File> {
  const format = formatOf(kind);
  const file = kind === format ? COUNCIL_FILES[format][0] : 'html';
  const content = await writeCouncil(source, format, file);
  return new File([content], fileName(format, source.label, file), { type: MEDIA_TYPES[file] });
}
