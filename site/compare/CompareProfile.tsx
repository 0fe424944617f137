// Who lives in each place: the published figures that the reasons come from, beside France.
import { francePortrait } from '../../src/estimate/index.ts';
import { driverText, percent } from '../../src/explain/index.ts';
import { indicatorText } from '../../src/explain/indicators.ts';
import { modelledText } from '../../src/explain/modelled-indicators.ts';
import { modelledPercent } from '../../src/explain/places.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { splitAlike } from './alike.ts';
import { compareText } from './copy.ts';
import { areaProfile, type SubjectProfile } from './profile.ts';
import type { Subject } from './subject.ts';

export function CompareProfile({ subjects: asked }: { readonly subjects: readonly Subject[] }) {
  const [subjects] = splitAlike(asked);
  const [first] = subjects;
  if (!first || !subjects.some(({ estimate }) => hasShare(estimate.rounded))) return null;
  // The column of France is there by itself, unless it was asked for.
  const france = subjects.some(({ kind }) => kind === 'france')
    ? []
    : [areaProfile(francePortrait(first.model, compareText.france))];
  const row = (header: string, of: (profile: SubjectProfile) => string) => ({
    header,
    cells: [
      ...subjects.map(({ estimate: { rounded }, profile }) => {
        if (hasShare(rounded)) return of(profile);
        return rounded.display === 'nobody' ? compareText.nobody : compareText.tooFew;
      }),
      ...france.map(of),
    ],
  });
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? driverText.notPublished : percent(value);
  return (
    <Section name="compare-profile" title={compareText.profile}>
      <StackedTable
        caption={driverText.caption}
        columns={[
          compareText.indicator,
          ...subjects.map(({ label }) => label),
          ...france.map(() => compareText.france),
        ]}
        rows={[
          row(indicatorText.young, ({ ageBands }) => share(ageBands?.[1])),
          row(indicatorText.senior, ({ ageBands }) => share(ageBands?.[4])),
          row(indicatorText.old, ({ ageBands }) => share(ageBands?.[5])),
          row(indicatorText.sansDiplome, ({ sansDiplome }) => share(sansDiplome)),
          row(indicatorText.superieur, ({ diplomeSuperieur }) => share(diplomeSuperieur)),
          row(modelledText.lowIncome, ({ lowIncome }) => modelledPercent(lowIncome)),
          row(indicatorText.median, ({ median }) => median),
          row(compareText.setting, ({ setting }) => setting),
        ]}
      />
      <p class="dn-note">
        {compareText.profileNote}
        {subjects.some(({ kind }) => kind !== 'commune') && ` ${compareText.profileMeans}`}
      </p>
    </Section>
  );
}
