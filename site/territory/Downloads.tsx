// The report to take away, for the territory or for what is chosen in it.
import type { Signal } from '@preact/signals';
import { FORMAT_NAMES, isReport } from '../../reports/formats.ts';
import type { Question } from '../../src/coverage/coverage.ts';
import { typeset } from '../../src/explain/index.ts';
import { Section } from '../../ui/Section.tsx';
import { councilIntro, councilKinds } from '../council/copy.ts';
import { COUNCIL_KINDS } from '../council/kinds.ts';
import { councilSlotText } from '../council/slot-copy.ts';
import { FileList, TakingStatus, useTaking } from '../downloads/FileList.tsx';
import type { FileFrom, FileKind, TickedParts } from '../downloads/report-file.ts';
import { downloadText as text } from './copy.ts';

/** What is written here: a PDF is printed by the browser. Both kinds of CSV and what describes them stand together. */
const KINDS = FORMAT_NAMES.filter(isReport).flatMap((format): readonly FileKind[] => {
  if (format === 'csv') return ['csv', 'csv-simple', 'datapackage'];
  return format === 'datapackage' ? [] : [format];
});

const TEXTS = { ...text.kinds, ...councilKinds };

interface Props extends Omit<FileFrom, 'asked'> {
  readonly ticked: Signal<TickedParts>;
  /** What was last asked of the next place on the page; null before that part is opened. */
  readonly question: () => Question | null;
}

const PARTS = ['nextPlaces', 'classes'] as const;

export function Downloads({ ticked, question, ...of }: Props) {
  const from = { ...of, asked: () => ({ ...ticked.value, question: question() }) };
  const alone = of.focus.rows.length === 1;
  const taking = useTaking<FileKind>(async (kind) => {
    const { reportFile } = await import('../downloads/report-file.ts');
    return reportFile(kind, from);
  });
  return (
    <Section name="downloads" title={text.title}>
      <p>{text.intro(typeset(from.focus.area.nom))}</p>
      <fieldset class="choices download-parts">
        <legend>{text.add}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={ticked.value[part]}
              onChange={({ currentTarget: { checked } }) => {
                ticked.value = { ...ticked.value, [part]: checked };
              }}
            />
            {part === 'classes' && alone ? text.parts.kindred : text.parts[part]}
          </label>
        ))}
        <p class="dn-note">{text.notInCouncil}</p>
      </fieldset>
      <FileList kinds={KINDS} texts={TEXTS} {...taking} />
      <h3>{councilSlotText.title}</h3>
      <p>{councilIntro}</p>
      <FileList kinds={COUNCIL_KINDS} texts={TEXTS} {...taking} />
      <TakingStatus texts={TEXTS} {...taking} />
    </Section>
  );
}
