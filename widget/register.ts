// Makes the tag known to the page; a second copy leaves the first in place.
import type { DiagnosticNumeriqueElement } from './element.ts';

/** The only effect of the widget on a page that imports it. On a server there are no tags to register, and that is no error. */
export function register(tag: typeof DiagnosticNumeriqueElement): void {
  const registry = globalThis.customElements ?? null;
  const taken = registry?.get('diagnostic-numerique');
  if (!taken) {
    registry?.define('diagnostic-numerique', tag);
  } else if (
    !('observedAttributes' in taken) ||
    !String(taken.observedAttributes).includes('donnees')
  ) {
    // Another version of this widget is welcome to stay; another widget is worth a word.
    void import('./copy.ts').then(({ embedText }) => console.warn(embedText.tagTaken));
  }
}
