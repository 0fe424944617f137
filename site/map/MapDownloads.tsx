// The map as a picture to put in a report: made in the browser when it is asked for.

import { useState } from 'preact/hooks';
import { fileName } from '../../reports/file-name.ts';
import { mapText } from '../../reports/map/copy.ts';
import type { MapPicture } from '../../reports/map/picture.ts';
import { sceneOf } from '../../reports/map/scene.ts';
import { svgOf } from '../../reports/map/svg.ts';
import { fullDay } from '../../src/explain/index.ts';
import { saveFile } from '../../ui/save-file.ts';
import { pngOf } from './png.ts';

export function MapDownloads({ picture }: { readonly picture: Omit<MapPicture, 'day'> }) {
  const [failed, setFailed] = useState(false);
  const save = async (kind: 'svg' | 'png') => {
    const scene = sceneOf({ ...picture, day: fullDay(new Date()) });
    try {
      const file =
        kind === 'svg' ? new Blob([svgOf(scene)], { type: 'image/svg+xml' }) : await pngOf(scene);
      saveFile(file, fileName(mapText.fileName, picture.nom, kind));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="map-downloads dn-actions">
      <span>{mapText.download}</span>
      <button type="button" class="dn-quiet" onClick={() => void save('png')}>
        {mapText.png}
      </button>
      <button type="button" class="dn-quiet" onClick={() => void save('svg')}>
        {mapText.svg}
      </button>
      <p role="status">{failed ? mapText.pictureFailed : ''}</p>
    </div>
  );
}
