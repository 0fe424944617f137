// The head of the printed report: what it is, on what day, with which model and data of which years.
// Hidden on screen.

import { fullDay, placeLabel, reportText } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';

export function PrintHeader({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, model, sources } = diagnosis;
  const years = sources.flatMap(({ vintage }) => (vintage.match(/\b\d{4}\b/g) ?? []).map(Number));
  const data = years.length > 0 ? reportText.data(Math.min(...years), Math.max(...years)) : '';
  return (
    <div class="dn-print-header" aria-hidden="true">
      <span>{reportText.name}</span>
      <span>{placeLabel(commune.nom, commune.departement)}</span>
      <span>{[reportText.model(model.id), data].filter(Boolean).join(', ')}</span>
      <span>{reportText.printed(fullDay(new Date()))}</span>
    </div>
  );
}
