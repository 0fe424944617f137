// The head of the comparison on paper: what it is, on what day, with which model. Hidden on screen.
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { fullDay, reportText } from '../../src/text/index.ts';

export function PaperHead({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <div class="dn-print-header" aria-hidden="true">
      <span>{reportText.name}</span>
      <span>{reportText.model(diagnosis.model.id)}</span>
      <span>{reportText.printed(fullDay(new Date()))}</span>
    </div>
  );
}
