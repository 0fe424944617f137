// The table of the communes that resemble one as a file to take away, fetched when it is asked for.

import { fileName } from '../../reports/file-name.ts';
import { MEDIA_TYPES } from '../../reports/formats.ts';
import { kindredCsv } from '../../reports/optional/kindred.ts';
import type { Resemblance } from '../../src/resemblance/index.ts';
import { resemblanceSlotText as text } from './copy.ts';

/** CSV as a French Excel opens it. */
export function resemblanceFile(resemblance: Resemblance): File {
  const { nom } = resemblance.diagnosis.commune;
  return new File([kindredCsv(resemblance, 'excel')], fileName(text.fileName, nom, 'csv'), {
    type: MEDIA_TYPES.csv,
  });
}
