// Why the shares differ from that of France, reason by reason: a column a place, in the order of adding.
import { factorText, shownDrivers, signedPoints } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { FACTORS, type Factor } from '../../src/terms/factor.ts';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { splitAlike } from './alike.ts';
import { compareText } from './copy.ts';
import { isExact } from './exact.ts';
import type { Subject } from './subject.ts';

export function CompareCauses({ subjects: asked }: { readonly subjects: readonly Subject[] }) {
  const [subjects] = splitAlike(asked);
  if (!subjects.some(({ estimate }) => hasShare(estimate.rounded))) return null;
  const row = (header: string, factors: readonly Factor[]) => ({
    header,
    cells: subjects.map((subject) => effectOf(subject, factors)),
  });
  return (
    <Section name="compare-causes" title={compareText.causes} method="3.4">
      <StackedTable
        caption={compareText.causesCaption}
        columns={[compareText.cause, ...subjects.map(({ label }) => label)]}
        rows={[
          ...FACTORS.map((factor) => row(factorText[factor], [factor])),
          row(compareText.gap, FACTORS),
        ]}
      />
    </Section>
  );
}

/** What some reasons add up to, as they are shown. */
function effectOf({ estimate }: Subject, factors: readonly Factor[]): string {
  const { rounded, drivers } = estimate;
  if (rounded.display === 'nobody') return compareText.nobody;
  if (!hasShare(rounded)) return compareText.tooFew;
  if (isExact(estimate)) return compareText.start;
  const shown = shownDrivers(drivers).filter(({ factor }) => factors.includes(factor));
  return signedPoints(shown.reduce((total, driver) => total + driver.shown, 0));
}
