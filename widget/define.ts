// Registers the tag. The only file of the widget with an effect; a second copy leaves the first in place.
import { DiagnosticNumeriqueElement } from './element.ts';

if (!customElements.get('diagnostic-numerique')) {
  customElements.define('diagnostic-numerique', DiagnosticNumeriqueElement);
}

export { DiagnosticNumeriqueElement };
