// The report to take away: one button a kind of file, what each is for, and what becomes of the one that
// was asked for. Made in the browser, for the territory or for what is chosen in it.
import { useState } from 'preact/hooks';
import { typeset } from '../../src/explain/index.ts';
import { Section } from '../../ui/Section.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { downloadText as text } from './copy.ts';
import type { FileFrom, FileKind } from './report-file.ts';

type Job =
  | { readonly status: 'idle' }
  | { readonly status: 'busy' | 'failed'; readonly kind: FileKind }
  | { readonly status: 'done'; readonly name: string };

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

/** For a council: what is voted on, shown, and put on a wall. */
const COUNCIL_KINDS = [
  'note',
  'deliberation',
  'diapositives',
  'affiche',
  'bulletin',
] as const satisfies readonly FileKind[];

export function Downloads(from: FileFrom) {
  const [job, setJob] = useState<Job>({ status: 'idle' });
  const take = async (kind: FileKind) => {
    if (job.status === 'busy') return;
    setJob({ status: 'busy', kind });
    try {
      const { reportFile } = await import('./report-file.ts');
      // The words above are painted before a long calculation holds the page.
      await new Promise((painted) => setTimeout(painted, 50));
      const file = await reportFile(kind, from);
      saveFile(file, file.name);
      setJob({ status: 'done', name: file.name });
    } catch {
      setJob({ status: 'failed', kind });
    }
  };
  return (
    <Section name="downloads" title={text.title}>
      <p>{text.intro(typeset(from.focus.area.nom))}</p>
      <FileList kinds={KINDS} busy={job.status === 'busy'} take={take} />
      <h3>{text.councilTitle}</h3>
      <p>{text.councilIntro}</p>
      <FileList kinds={COUNCIL_KINDS} busy={job.status === 'busy'} take={take} />
      <p role="status" class="download-status">
        {said(job)}
      </p>
    </Section>
  );
}

interface ListProps {
  readonly kinds: readonly FileKind[];
  readonly busy: boolean;
  readonly take: (kind: FileKind) => Promise<void>;
}

function FileList({ kinds, busy, take }: ListProps) {
  return (
    <ul class="download-list">
      {kinds.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class="dn-quiet"
            aria-describedby={`download-${kind}`}
            aria-disabled={busy}
            onClick={() => void take(kind)}
          >
            {text.kinds[kind].name}
          </button>
          <span id={`download-${kind}`}>{text.kinds[kind].use}</span>
        </li>
      ))}
    </ul>
  );
}

function said(job: Job): string {
  switch (job.status) {
    case 'idle':
      return '';
    case 'busy':
      return text.busy(text.kinds[job.kind].name);
    case 'done':
      return text.done(job.name);
    case 'failed':
      return text.failed(text.kinds[job.kind].name);
  }
}
