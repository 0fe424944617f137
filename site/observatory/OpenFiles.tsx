// Every file of the open data, a line a table: asked for with its line, so that the page does not weigh more.
import { useCallback } from 'preact/hooks';
import { OPEN_DATA } from '../../reports/copy.ts';
import type { Read } from '../../src/store/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { openFilesText as text } from './copy.ts';
import { readOpenFiles } from './open-files.ts';

/** @param read reads the folder of the open data */
export function OpenFiles({ read }: { readonly read: Read }) {
  const load = useCallback(() => readOpenFiles(read), [read]);
  return (
    <LoadedFold summary={text.open} class="open-files" load={load} words={text}>
      {(tables) => (
        <StackedTable
          caption={text.caption}
          columns={text.columns}
          rows={tables.map(({ title, files }) => ({
            header: title,
            cells: [
              files.map(({ path, bytes }) => (
                <span key={path} class="open-file">
                  <a href={`${OPEN_DATA}/${path}`} download={path}>
                    {path}
                  </a>
                  {text.size(bytes)}
                </span>
              )),
            ],
          }))}
        />
      )}
    </LoadedFold>
  );
}
