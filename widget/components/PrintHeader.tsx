// The head of the printed report: what it is, on what day, with which model. Hidden on screen.
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { placeLabel, reportText } from '../../src/text/index.ts';

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

export function PrintHeader({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, model } = diagnosis;
  return (
    <div class="dn-print-header" aria-hidden="true">
      <span>{reportText.name}</span>
      <span>{placeLabel(commune.nom, commune.departement)}</span>
      <span>{reportText.model(model.id)}</span>
      <span>{reportText.printed(day.format(new Date()))}</span>
    </div>
  );
}
