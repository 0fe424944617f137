// A document of a council as a file: the writers are the command line's, each fetched when its first file is asked for.
import type { CouncilSource } from '../../reports/council/source.ts';
import { COUNCIL_FILES, type CouncilFormat, writeCouncil } from '../../reports/council/write.ts';
import { fileName } from '../../reports/file-name.ts';
import { MEDIA_TYPES } from '../../reports/formats.ts';

/** Rejects when the code of a writer cannot be had. */
export async function councilFile(kind: CouncilFormat, source: CouncilSource): Promise<File> {
  const [file] = COUNCIL_FILES[kind];
  const content = await writeCouncil(source, kind, file);
  return new File([content], fileName(kind, source.nom, file), { type: MEDIA_TYPES[file] });
}
