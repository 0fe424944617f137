// <diagnostic-numerique commune="58194" donnees="https://exemple.fr/data/">: the widget as a tag. This
// class registers nothing; `define.ts` does. Its style is adopted, so that a strict CSP lets it pass.
import { type Mounted, mount } from './mount.tsx';
import css from './styles/widget.css?inline';

/** Without `donnees`, the data are expected beside this script. */
const DATA_FOLDER = 'data/';
let sheet: CSSStyleSheet | undefined;

export class DiagnosticNumeriqueElement extends HTMLElement {
  static readonly observedAttributes = ['commune', 'donnees'];
  #mounted: Mounted | null = null;

  /** INSEE code of the commune shown, or null for the search box alone. Reflected, live. */
  get commune(): string | null {
    return this.getAttribute('commune');
  }

  set commune(code: string | null) {
    if (code === null) this.removeAttribute('commune');
    else this.setAttribute('commune', code);
  }

  /** Address of the data folder, relative to the page. Reflected, live. */
  get donnees(): string | null {
    return this.getAttribute('donnees');
  }

  set donnees(address: string | null) {
    if (address === null) this.removeAttribute('donnees');
    else this.setAttribute('donnees', address);
  }

  connectedCallback(): void {
    if (this.#mounted) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    const data =
      this.donnees === null
        ? new URL(DATA_FOLDER, import.meta.url)
        : new URL(this.donnees, this.ownerDocument.baseURI);
    this.#mounted = mount(root, {
      data,
      commune: this.commune,
      onChoose: ({ code }) => {
        this.commune = code;
      },
    });
  }

  disconnectedCallback(): void {
    // An element being moved is connected again at once: it keeps what it shows.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#mounted || before === after) return;
    if (name === 'commune') {
      void this.#mounted.state.show(after);
      return;
    }
    this.#unmount();
    this.connectedCallback();
  }

  #unmount(): void {
    this.#mounted?.unmount();
    this.#mounted = null;
  }
}

/** One sheet for all the widgets of a document. */
function styleSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnostic-numerique': DiagnosticNumeriqueElement;
  }
}
