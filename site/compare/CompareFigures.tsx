// Every figure of every commune, each with its range: a column a commune, in the order of adding.

import { people, precisionText } from '../../src/explain/index.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { compareText, gradeWords, labelOf, peopleWords, shareWithRange } from './copy.ts';

export function CompareFigures({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  const row = (header: string, of: (diagnosis: Diagnosis) => string) => ({
    header,
    cells: diagnoses.map(of),
  });
  const [first] = diagnoses;
  return (
    <Section name="compare-figures" title={compareText.figures} method="3.8">
      <StackedTable
        caption={compareText.caption}
        columns={[compareText.column, ...diagnoses.map(({ commune }) => labelOf(commune))]}
        rows={[
          row(compareText.population, ({ commune }) => people(commune.population)),
          row(compareText.rows.concerned, ({ estimate }) => peopleWords(estimate, 'concerned')),
          row(compareText.share, ({ estimate }) => shareWithRange(estimate)),
          ...TIERS.map((tier) =>
            row(compareText.rows[tier], ({ estimate }) => peopleWords(estimate, tier)),
          ),
          row(compareText.grade, ({ estimate }) => gradeWords(estimate)),
          row(compareText.epci, ({ commune: { epci } }) =>
            epci === null ? compareText.noEpci : epciTitle(epci.nom),
          ),
        ]}
      />
      {first && (
        <p class="dn-note">
          {precisionText.vintage(
            first.model.reference.vintage,
            diagnoses.some(({ commune }) => isOutsideSurveyField(commune.code)),
          )}
        </p>
      )}
    </Section>
  );
}
