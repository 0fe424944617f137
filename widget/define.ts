// Registers the tag. The only file of the widget with an effect; a second copy leaves the first in place.
import { DiagnosticNumeriqueElement } from './element.ts';

// On a server there are no tags to register, and a page rendered there is no error.
const registry = globalThis.customElements ?? null;
const taken = registry?.get('diagnostic-numerique');
if (!taken) {
  registry?.define('diagnostic-numerique', DiagnosticNumeriqueElement);
} else if (
  !('observedAttributes' in taken) ||
  !String(taken.observedAttributes).includes('donnees')
) {
  // Another version of this widget is welcome to stay; another widget is worth a word.
  void import('./copy.ts').then(({ embedText }) => console.warn(embedText.tagTaken));
}

export type {
  CommuneChangeDetail,
  DiagnosisErrorDetail,
  DiagnosisReadyDetail,
  DiagnosticNumeriqueEventMap,
} from './events.ts';
export type { DiagnosticNumeriqueAttributes } from './jsx.ts';
export { DiagnosticNumeriqueElement };
