// The head of the printed report: what it is, on what day, with which model and data of which years.
// Hidden on screen.

import { fullDay, placeLabel, reportText, yearsOf } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';

export function PrintHeader({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, estimate, model, sources } = diagnosis;
  // Where nothing is estimated, neither the model nor the national shares stand behind what is read.
  const behind = hasShare(estimate.rounded) ? model : null;
  return (
    <div class="dn-print-header" aria-hidden="true">
      <span>{reportText.name}</span>
      <span>{placeLabel(commune.nom, commune.departement)}</span>
      <span>
        {[
          ...(behind ? [reportText.model(behind.id)] : []),
          ...yearsOf([...sources, ...(behind ? [behind.reference] : [])]),
        ].join(', ')}
      </span>
      <span>{reportText.printed(fullDay(new Date()))}</span>
    </div>
  );
}
