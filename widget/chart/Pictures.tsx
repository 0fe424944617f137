// The lazy half of the section of pictures: what it shows, drawn with Chart.js. Its look comes with it.
import { useMemo } from 'preact/hooks';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { adopt } from '../../ui/adopt-styles.ts';
import { Hatches } from '../report/Hatches.tsx';
import css from './chart.css?inline';
import { KEY_HATCHES } from './Keys.tsx';
import { PictureFigure } from './PictureFigure.tsx';
import { picturesOf } from './pictures-of.ts';

export interface PicturesProps {
  readonly diagnosis: Diagnosis;
}

const adoptLook = adopt(css);

export function Pictures({ diagnosis }: PicturesProps) {
  const pictures = useMemo(() => picturesOf(diagnosis), [diagnosis]);
  return (
    <div class="dn-pictures" ref={adoptLook}>
      <Hatches name={KEY_HATCHES} />
      {pictures.map((picture) => (
        <PictureFigure key={picture.name} picture={picture} code={diagnosis.commune.code} />
      ))}
    </div>
  );
}
