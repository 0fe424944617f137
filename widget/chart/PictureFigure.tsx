// One picture with what belongs to it: title, key, table one click away, and the two files.

import { useState } from 'preact/hooks';
import { fullDay } from '../../src/explain/index.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { chartText, creditText } from './copy.ts';
import { Keys } from './Keys.tsx';
import { Plot } from './Plot.tsx';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

interface Props {
  readonly picture: Picture;
  /** INSEE code, for the names of the files. */
  readonly code: string;
}

export function PictureFigure({ picture, code }: Props) {
  const [failed, setFailed] = useState(false);
  const { name, title, keys, table } = picture;
  const made = () => creditText.made(fullDay(new Date()));
  const save = (extension: string, make: () => Blob | Promise<Blob>) => async () => {
    try {
      saveFile(await make(), `diagnostic-${code}-${name}.${extension}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const svg = () => new Blob([svgOf(picture, made())], { type: 'image/svg+xml' });
  return (
    <figure class="dn-picture" aria-label={title}>
      <Heading depth={2} class="dn-subtitle">
        {title}
      </Heading>
      <Plot picture={picture} />
      <Keys keys={keys} />
      <Figures>
        <Table caption={title} columns={table.columns} rows={table.rows} />
      </Figures>
      <p class="dn-files">
        <SaveButton
          words={chartText.png}
          title={title}
          onSave={save('png', () => pngOf(picture, made()))}
        />
        <SaveButton words={chartText.svg} title={title} onSave={save('svg', svg)} />
      </p>
      <p role="status">{failed ? chartText.failed : ''}</p>
    </figure>
  );
}

interface SaveProps {
  readonly words: string;
  readonly title: string;
  readonly onSave: () => Promise<void>;
}

function SaveButton({ words, title, onSave }: SaveProps) {
  return (
    <button type="button" class="dn-quiet" onClick={() => void onSave()}>
      {words}
      <span class="dn-hidden"> : {title}</span>
    </button>
  );
}
