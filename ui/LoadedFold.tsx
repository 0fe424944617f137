// A line that opens: closed, nothing is fetched; what it holds comes when it opens, and stays.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LoadedPart, type PartWords } from './LoadedPart.tsx';
import { useScheduler } from './scheduler.ts';

interface Props<T> {
  readonly summary: string;
  readonly class: string;
  readonly load: () => Promise<T>;
  readonly words: PartWords;
  /** Whether it is open from the start: what it holds was asked for. */
  readonly open?: boolean;
  readonly children: (value: T) => ComponentChildren;
}

/** Nothing at all on a page written by the build, where nothing comes on demand. */
export function LoadedFold<T>({
  summary,
  class: name,
  load,
  words,
  open = false,
  children,
}: Props<T>) {
  const [opened, setOpened] = useState(open);
  if (useScheduler().still) return null;
  return (
    <details
      open={open}
      class={`dn-figures dn-figures-named dn-loaded-fold ${name}`}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && (
        <LoadedPart load={load} words={words}>
          {children}
        </LoadedPart>
      )}
    </details>
  );
}
