// The figures behind a picture: a table one click away, and open on paper.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { actionText } from './copy.ts';
import { Deferred } from './Deferred.tsx';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells as text; the first of each row is its header. */
  readonly rows: readonly (readonly string[])[];
}

/** For a few short columns: it never turns into lists as StackedTable does, nor scrolls as WideTable does. */
export function Table({ caption, columns, rows }: Props) {
  return (
    <div class="dn-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([header, ...cells]) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DisclosureProps {
  /** By default the table inside has its own caption, and this only says how to see it. */
  readonly summary?: string;
  /** Whether it starts open. */
  readonly open?: boolean;
  /** A form: nothing to find or to print in it until it is opened, and it is drawn then. */
  readonly form?: boolean;
  readonly children: ComponentChildren;
}

/** A fold: closed, a search in the page and paper still find what it holds; a `form` is drawn once it opens. */
export function Figures({ summary, open, form = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open === true);
  return (
    <details
      class={summary === undefined ? 'dn-figures' : 'dn-figures dn-figures-named'}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{summary ?? actionText.seeFigures}</summary>
      {/* Folded, it is not waited for; yet a search in the page and a sheet of paper find it. */}
      {form ? opened && children : <Deferred>{children}</Deferred>}
    </details>
  );
}
