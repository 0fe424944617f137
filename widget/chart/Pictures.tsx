// The lazy half of the section of pictures: what it shows, drawn with Chart.js. Its look is adopted by
// the document or the shadow root it stands in, so that neither waits for it.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { Hatches } from '../components/Hatches.tsx';
import css from '../styles/chart.css?inline';
import { KEY_HATCHES } from './Keys.tsx';
import { PictureFigure } from './PictureFigure.tsx';
import { picturesOf } from './pictures.ts';

export interface PicturesProps {
  readonly diagnosis: Diagnosis;
}

let sheet: CSSStyleSheet | null = null;

export function Pictures({ diagnosis }: PicturesProps) {
  const list = useRef<HTMLDivElement>(null);
  const pictures = useMemo(() => picturesOf(diagnosis), [diagnosis]);
  useLayoutEffect(() => {
    const root = list.current?.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  });
  return (
    <div class="dn-pictures" ref={list}>
      <Hatches name={KEY_HATCHES} />
      {pictures.map((picture) => (
        <PictureFigure key={picture.name} picture={picture} code={diagnosis.commune.code} />
      ))}
    </div>
  );
}
