// Why the shares differ from that of France, reason by reason: a column a commune, in the order of adding.
import { factorText, shownDrivers, signedPoints } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { FACTORS } from '../../src/terms/factor.ts';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { splitAlike } from './alike.ts';
import { compareText, labelOf } from './copy.ts';

export function CompareCauses({ diagnoses: asked }: { readonly diagnoses: readonly Diagnosis[] }) {
  const [diagnoses] = splitAlike(asked);
  if (!diagnoses.some(({ estimate }) => hasShare(estimate.rounded))) return null;
  return (
    <Section name="compare-causes" title={compareText.causes} method="3.4">
      <StackedTable
        caption={compareText.causesCaption}
        columns={[compareText.cause, ...diagnoses.map(({ commune }) => labelOf(commune))]}
        rows={FACTORS.map((factor) => ({
          header: factorText[factor],
          cells: diagnoses.map(({ estimate: { rounded, drivers } }) => {
            const driver = shownDrivers(drivers).find((one) => one.factor === factor);
            if (hasShare(rounded) && driver) return signedPoints(driver.shown);
            return rounded.display === 'nobody' ? compareText.nobody : compareText.tooFew;
          }),
        }))}
      />
    </Section>
  );
}
