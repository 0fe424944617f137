// A part of the screen that comes on demand: says that it is on its way, or that it cannot come and how to
// try again. The rest of the page is whole without it, and stays so if the part fails once it is there.
import { type ComponentChildren, isValidElement } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { stateText } from './copy.ts';
import { RetryButtons } from './RetryButtons.tsx';
import { isProgramError } from './reload-page.ts';
import { reportUnforeseen, useLoaded } from './use-loaded.ts';

export interface PartWords {
  readonly loading: string;
  readonly failed: string;
}

interface Props<T> {
  /** null while the part is not wanted yet. Called again when it is another function. */
  readonly load: (() => Promise<T>) | null;
  readonly words: PartWords;
  /** Whether what was loaded before stays until the next one is there. */
  readonly keepPrevious?: boolean;
  /** Stands in its place until it comes; by default, the sentence that says so. */
  readonly meanwhile?: ComponentChildren;
  /** What holds the sentence and the button while there is no part: its section, with its title. */
  readonly frame?: (content: ComponentChildren) => ComponentChildren;
  readonly children: (value: T) => ComponentChildren;
}

/** After so many failures the program on the server may be another one: only a new page finds it. */
export const FAILURES_BEFORE_RELOAD = 2;

/** A part that throws while it is drawn is told, and tried again, as one that did not come. */
export function LoadedPart<T>({
  load,
  words,
  keepPrevious,
  meanwhile,
  frame = (content) => content,
  children,
}: Props<T>) {
  const { loaded, failures, retry } = useLoaded(load, keepPrevious);
  const [broken, mend] = useErrorBoundary(reportUnforeseen);
  if (broken === undefined && loaded.status === 'ready')
    return <Drawn of={() => children(loaded.value)} />;
  if (broken === undefined && loaded.status === 'loading') {
    return <>{frame(meanwhile ?? <p role="status">{words.loading}</p>)}</>;
  }
  const again = () => {
    mend();
    retry();
  };
  const outdated =
    isProgramError(broken) ||
    (failures >= FAILURES_BEFORE_RELOAD &&
      loaded.status === 'failed' &&
      isProgramError(loaded.error));
  return (
    <>
      {frame(
        <>
          <p role="status">{outdated ? stateText.outdated : words.failed}</p>
          <RetryButtons onRetry={!outdated && again} outdated={outdated} />
        </>,
      )}
    </>
  );
}

/** Below the boundary, so that what it throws is caught there. */
function Drawn({ of }: { readonly of: () => ComponentChildren }) {
  const drawn = of();
  // An empty file is a program that exports nothing: what it would draw with has no type, and would be written as an object.
  if (isValidElement(drawn) && drawn.type === undefined) throw new TypeError('not a function');
  return <>{drawn}</>;
}
