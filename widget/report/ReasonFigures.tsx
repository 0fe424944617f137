// The published figures behind the reasons, raw, beside France; the calculation smooths them, and says so.

import { driverText, euros, percent } from '../../src/explain/index.ts';
import { indicatorText } from '../../src/explain/indicators.ts';
import type { PublishedFigures } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { Figures, Table } from '../../ui/Figures.tsx';

interface Props {
  readonly diagnosis: Diagnosis;
  readonly published: PublishedFigures;
}

export function ReasonFigures({ diagnosis, published }: Props) {
  const { caption, columns, notPublished } = driverText;
  const { france } = diagnosis.model;
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? notPublished : percent(value);
  const median = published.niveauVieMedianEuros;
  const rows = [
    [indicatorText.young, share(published.ageBands?.[1]), share(france.ageBands[1])],
    [indicatorText.senior, share(published.ageBands?.[4]), share(france.ageBands[4])],
    [indicatorText.old, share(published.ageBands?.[5]), share(france.ageBands[5])],
    [indicatorText.sansDiplome, share(published.sansDiplome), share(france.sansDiplome)],
    [indicatorText.superieur, share(published.diplomeSuperieur), share(france.diplomeSuperieur)],
    [indicatorText.median, median === null ? notPublished : euros(median), indicatorText.noFrance],
    [
      indicatorText.density,
      indicatorText.densities[published.densite] ?? '',
      indicatorText.noFrance,
    ],
  ];
  return (
    <Figures>
      <Table
        caption={caption}
        columns={[columns.indicator, columns.local, columns.france]}
        rows={rows}
      />
    </Figures>
  );
}
