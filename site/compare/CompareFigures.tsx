// Every figure of every place, each with its range: a column a place, in the order of adding.

import { people, precisionText } from '../../src/explain/index.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { compareText, gradeWords, peopleWords, shareWithRange } from './copy.ts';
import type { Subject } from './subject.ts';

export function CompareFigures({ subjects }: { readonly subjects: readonly Subject[] }) {
  const row = (header: string, of: (subject: Subject) => string) => ({
    header,
    cells: subjects.map(of),
  });
  const [first] = subjects;
  const isMixed = subjects.some(({ kind }) => kind !== 'commune');
  const isOutside = subjects.some(({ populations }) =>
    [...populations.keys()].some(isOutsideSurveyField),
  );
  return (
    <Section name="compare-figures" title={compareText.figures} method="3.8">
      <StackedTable
        caption={compareText.caption}
        columns={[compareText.column, ...subjects.map(({ label }) => label)]}
        rows={[
          ...(isMixed
            ? [
                row(compareText.kind, ({ kind }) => compareText.kinds[kind]),
                row(compareText.communes, ({ estimate }) =>
                  people('communes' in estimate ? estimate.communes : 1),
                ),
              ]
            : []),
          row(compareText.population, ({ estimate }) => people(estimate.population)),
          row(compareText.rows.concerned, ({ estimate }) => peopleWords(estimate, 'concerned')),
          row(compareText.share, ({ estimate }) => shareWithRange(estimate)),
          ...TIERS.map((tier) =>
            row(compareText.rows[tier], ({ estimate }) => peopleWords(estimate, tier)),
          ),
          row(compareText.grade, ({ estimate }) => gradeWords(estimate)),
          row(compareText.epci, ({ intercommunalite }) => intercommunalite),
        ]}
      />
      {first && (
        <p class="dn-note">{precisionText.vintage(first.model.reference.vintage, isOutside)}</p>
      )}
    </Section>
  );
}
