// The lazy half of the pictures: one of them drawn with Chart.js where the page does not show it otherwise,
// or its figures and files alone, beside one that the page has drawn already. Its look comes with it.
import { useMemo } from 'preact/hooks';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { adopt } from '../../ui/adopt-styles.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import css from './chart.css?inline';
import { chartText } from './copy.ts';
import { Keys } from './Keys.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import { Plot } from './Plot.tsx';
import type { Picture } from './picture.ts';
import { picturesOf } from './pictures-of.ts';

export interface PictureProps {
  readonly diagnosis: Diagnosis;
  readonly name: Picture['name'];
}

interface DrawnProps extends PictureProps {
  /** Whether its table follows; left out where the page has it beside. */
  readonly tabled: boolean;
}

const adoptLook = adopt(css);

/** The picture, its key, its table one click away, and its files. */
export function DrawnPicture({ diagnosis, name, tabled }: DrawnProps) {
  const picture = usePicture(diagnosis, name);
  if (picture === undefined) return null;
  return (
    <figure class="dn-picture" aria-label={picture.title} ref={adoptLook}>
      <Plot picture={picture} />
      <Keys keys={picture.keys} name={picture.name} />
      {tabled && (
        <Figures>
          <PictureTable picture={picture} />
        </Figures>
      )}
      <PictureFiles picture={picture} code={diagnosis.commune.code} />
    </figure>
  );
}

/** The table and the files of a picture that the page draws by other means. */
export function SavedPicture({ diagnosis, name }: PictureProps) {
  const picture = usePicture(diagnosis, name);
  if (picture === undefined) return <p>{chartText.none}</p>;
  return (
    <div ref={adoptLook}>
      <PictureTable picture={picture} />
      <PictureFiles picture={picture} code={diagnosis.commune.code} />
    </div>
  );
}

function PictureTable({ picture: { title, table } }: { readonly picture: Picture }) {
  return <Table caption={title} columns={table.columns} rows={table.rows} />;
}

function usePicture(diagnosis: Diagnosis, name: Picture['name']): Picture | undefined {
  return useMemo(
    () => picturesOf(diagnosis).find((picture) => picture.name === name),
    [diagnosis, name],
  );
}
