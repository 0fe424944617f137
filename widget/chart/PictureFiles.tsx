// A picture to take away: as a bitmap and as a drawing, with its title, its sources and the day on it.
import { useState } from 'preact/hooks';
import { fullDay } from '../../src/explain/index.ts';
import { saveFile } from '../../ui/save-file.ts';
import { chartText, creditText } from './copy.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

interface Props {
  readonly picture: Picture;
  /** INSEE code, for the names of the files. */
  readonly code: string;
}

export function PictureFiles({ picture, code }: Props) {
  const [failed, setFailed] = useState(false);
  const { name, title } = picture;
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
    <>
      <p class="dn-files dn-takes">
        {chartText.save}
        <button
          type="button"
          class="dn-quiet"
          aria-label={chartText.png(title)}
          onClick={save('png', () => pngOf(picture, made()))}
        >
          {chartText.formats.png}
        </button>
        <button
          type="button"
          class="dn-quiet"
          aria-label={chartText.svg(title)}
          onClick={save('svg', svg)}
        >
          {chartText.formats.svg}
        </button>
      </p>
      <p role="status">{failed ? chartText.failed : ''}</p>
    </>
  );
}
