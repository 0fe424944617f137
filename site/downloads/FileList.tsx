// Files to take away: one button a kind, what each is for, and what becomes of the one that was asked for. Made in
// the browser, when asked for.
import { useState } from 'preact/hooks';
import { saveFile } from '../../ui/save-file.ts';
import { takingText as text } from './copy.ts';
import './downloads.css';

/** How a kind of file is called, and what it is for. */
export type KindText<K extends string> = Readonly<
  Record<K, { readonly name: string; readonly use: string }>
>;

type Job<K> =
  | { readonly status: 'idle' }
  | { readonly status: 'busy' | 'failed'; readonly kind: K }
  | { readonly status: 'done'; readonly name: string };

export interface Taking<K extends string> {
  readonly busy: boolean;
  readonly take: (kind: K) => Promise<void>;
  /** What becomes of the file asked for, in words; empty before any is. */
  readonly said: string;
}

/** One file at a time; the page stays whole when one cannot be made. */
export function useTaking<K extends string>(
  make: (kind: K) => Promise<File>,
  kinds: KindText<K>,
): Taking<K> {
  const [job, setJob] = useState<Job<K>>({ status: 'idle' });
  const busy = job.status === 'busy';
  const take = async (kind: K) => {
    if (busy) return;
    setJob({ status: 'busy', kind });
    try {
      // The words above are painted before a long calculation holds the page.
      await new Promise((painted) => setTimeout(painted, 50));
      const file = await make(kind);
      saveFile(file, file.name);
      setJob({ status: 'done', name: file.name });
    } catch {
      setJob({ status: 'failed', kind });
    }
  };
  return { busy, take, said: said(job, kinds) };
}

interface ListProps<K extends string> extends Pick<Taking<K>, 'busy' | 'take'> {
  readonly kinds: readonly K[];
  readonly texts: KindText<K>;
}

/** A busy button keeps the focus and does nothing. */
export function FileList<K extends string>({ kinds, texts, busy, take }: ListProps<K>) {
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
            {texts[kind].name}
          </button>
          <span id={`download-${kind}`}>{texts[kind].use}</span>
        </li>
      ))}
    </ul>
  );
}

function said<K extends string>(job: Job<K>, kinds: KindText<K>): string {
  switch (job.status) {
    case 'idle':
      return '';
    case 'done':
      return text.done(job.name);
    case 'busy':
    case 'failed':
      return text[job.status](kinds[job.kind].name);
  }
}
