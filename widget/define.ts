// Registers the tag. The only file of the widget with an effect; a second copy leaves the first in place.
import { DiagnosticNumeriqueElement } from './element.ts';

const taken = customElements.get('diagnostic-numerique');
if (!taken) {
  customElements.define('diagnostic-numerique', DiagnosticNumeriqueElement);
} else if (
  !('observedAttributes' in taken) ||
  !String(taken.observedAttributes).includes('donnees')
) {
  // Another version of this widget is welcome to stay; another widget is worth a word.
  void import('./copy.ts').then(({ embedText }) => console.warn(embedText.tagTaken));
}

export { DiagnosticNumeriqueElement };
