// Files to take away: one button a kind, what each is for, and what becomes of the one that was asked for. Made in
// the browser, when asked for.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { RetryButtons } from '../../ui/RetryButtons.tsx';
import { isProgramError } from '../../ui/reload-page.ts';
import { saveFile } from '../../ui/save-file.ts';
import { reportUnforeseen } from '../../ui/use-loaded.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import { takingText as text } from './copy.ts';
import './downloads.css';

/** How a kind of file is called, and what it is for. */
type KindText<K extends string> = Readonly<
  Record<K, { readonly name: string; readonly use: string }>
>;

type Job<K> =
  | { readonly status: 'idle' }
  | { readonly status: 'busy'; readonly kind: K }
  | { readonly status: 'failed'; readonly kind: K; readonly error: unknown }
  | { readonly status: 'done'; readonly name: string };

export interface Taking<K extends string> {
  readonly job: Job<K>;
  readonly take: (kind: K) => Promise<void>;
}

/** One file at a time; the page stays whole when one cannot be made. */
export function useTaking<K extends string>(make: (kind: K) => Promise<File>): Taking<K> {
  const job = useSignal<Job<K>>({ status: 'idle' });
  const take = async (kind: K) => {
    if (job.value.status === 'busy') return;
    job.value = { status: 'busy', kind };
    try {
      // The words above are painted before a long calculation holds the page.
      await new Promise((painted) => setTimeout(painted, 50));
      const file = await make(kind);
      saveFile(file, file.name);
      job.value = { status: 'done', name: file.name };
    } catch (error) {
      reportUnforeseen(error);
      job.value = { status: 'failed', kind, error };
    }
  };
  return { job: job.value, take };
}

interface StatusProps<K extends string> extends Taking<K> {
  readonly texts: KindText<K>;
}

interface ListProps<K extends string> extends StatusProps<K> {
  readonly kinds: readonly K[];
}

/** A busy button keeps the focus and does nothing. */
export function FileList<K extends string>({ kinds, texts, job, take }: ListProps<K>) {
  // A page may have several lists, of the same kinds.
  const id = useId();
  return (
    <ul class="download-list">
      {kinds.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class="dn-quiet"
            aria-describedby={`${id}-${kind}`}
            aria-disabled={job.status === 'busy'}
            onClick={() => void take(kind)}
          >
            {texts[kind].name}
          </button>
          <span id={`${id}-${kind}`}>{texts[kind].use}</span>
        </li>
      ))}
    </ul>
  );
}

/** What becomes of the file asked for; why it could not be made, and how to ask again. */
export function TakingStatus<K extends string>({ job, take, texts }: StatusProps<K>) {
  return (
    <div class="download-status">
      {job.status === 'failed' ? (
        <>
          <p role="alert">{text.failed(texts[job.kind].name, whyFailed(job.error))}</p>
          <RetryButtons onRetry={() => void take(job.kind)} outdated={isProgramError(job.error)} />
        </>
      ) : (
        <p role="status">
          {job.status === 'busy' && text.busy(texts[job.kind].name)}
          {job.status === 'done' && text.done(job.name)}
        </p>
      )}
    </div>
  );
}
