// The table of the communes that resemble one as a file to take away, fetched when it is asked for.
import { kindredCsv } from '../../reports/added/kindred.ts';
import { fileName } from '../../reports/file-name.ts';
import type { Resemblance } from '../../src/resemblance/index.ts';
import { resemblanceSlotText as text } from './copy.ts';

export function resemblanceFile(resemblance: Resemblance): File {
  const { nom } = resemblance.diagnosis.commune;
  return new File([kindredCsv(resemblance, 'excel')], fileName(text.fileName, nom, 'csv'), {
    type: 'text/csv;charset=utf-8',
  });
}
