// The figures behind a comparison of places, in words: name, share with its range, people.
import { comparisonText, percent } from '../../src/explain/index.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { useScheduler } from '../../ui/scheduler.ts';
import { type ComparedPlace, rangeOf } from './compared-places.ts';

interface Props {
  readonly caption: string;
  readonly places: readonly ComparedPlace[];
}

export function ComparedTable({ caption, places }: Props) {
  const { columns } = comparisonText;
  return (
    // Where no script draws the picture above, they stand in its place.
    <Figures open={useScheduler().still === true}>
      <Table
        caption={caption}
        columns={[columns.area, columns.share, columns.people]}
        rows={places.map((place) => [
          place.nom,
          [percent(place.share.point), rangeOf(place)].filter(Boolean).join(', '),
          place.people,
        ])}
      />
    </Figures>
  );
}
