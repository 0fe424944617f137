// The figures behind a comparison of places, in words: name, share with its range, people.
import { comparisonText, percent } from '../../src/explain/index.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { type ComparedPlace, rangeOf } from './compared-places.ts';

interface Props {
  readonly caption: string;
  readonly places: readonly ComparedPlace[];
}

export function ComparedTable({ caption, places }: Props) {
  const { columns } = comparisonText;
  return (
    <Figures>
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
