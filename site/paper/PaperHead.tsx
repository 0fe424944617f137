// The head of a page on paper: what it is, of where, with which model, on what day. Hidden on screen. The
// diagnosis of a commune has its own (widget/report/PrintHeader.tsx).
import { fullDay, reportText } from '../../src/explain/index.ts';

interface Props {
  readonly model: string;
  /** Place that the page is about, where it has one. */
  readonly nom?: string;
}

export function PaperHead({ model, nom }: Props) {
  return (
    <div class="dn-print-header" aria-hidden="true">
      <span>{reportText.name}</span>
      {nom !== undefined && <span>{nom}</span>}
      <span>{reportText.model(model)}</span>
      <span>{reportText.printed(fullDay(new Date()))}</span>
    </div>
  );
}
