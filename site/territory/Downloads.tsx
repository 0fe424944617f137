// The report to take away, for the territory or for what is chosen in it.
import { COUNCIL_FORMATS, type CouncilFormat } from '../../reports/council/write.ts';
import { typeset } from '../../src/explain/index.ts';
import { Section } from '../../ui/Section.tsx';
import { councilIntro, councilKinds } from '../council/copy.ts';
import { councilSlotText } from '../council/slot-copy.ts';
import { FileList, useTaking } from '../downloads/FileList.tsx';
import { downloadText as text } from './copy.ts';
import type { FileFrom, FileKind } from './report-file.ts';

const KINDS = [
  'xlsx',
  'docx',
  'html',
  'csv',
  'csv-simple',
  'datapackage',
  'json',
  'geojson',
  'parquet',
] as const satisfies readonly FileKind[];

const TEXTS = { ...text.kinds, ...councilKinds };

export function Downloads(from: FileFrom) {
  const { said, ...taking } = useTaking<(typeof KINDS)[number] | CouncilFormat>(async (kind) => {
    const { reportFile } = await import('./report-file.ts');
    return reportFile(kind, from);
  }, TEXTS);
  return (
    <Section name="downloads" title={text.title}>
      <p>{text.intro(typeset(from.focus.area.nom))}</p>
      <FileList kinds={KINDS} texts={TEXTS} {...taking} />
      <h3>{councilSlotText.title}</h3>
      <p>{councilIntro}</p>
      <FileList kinds={COUNCIL_FORMATS} texts={TEXTS} {...taking} />
      <p role="status" class="download-status">
        {said}
      </p>
    </Section>
  );
}
