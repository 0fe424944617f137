// The head of the comparison on paper: what it is, on what day, with which model. Hidden on screen.
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { reportText } from '../../src/text/index.ts';

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

export function PaperHead({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <div class="dn-print-header" aria-hidden="true">
      <span>{reportText.name}</span>
      <span>{reportText.model(diagnosis.model.id)}</span>
      <span>{reportText.printed(day.format(new Date()))}</span>
    </div>
  );
}
