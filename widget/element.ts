// The widget as a tag: what its attributes say is on screen, what happens there is told by events. What can
// be written on it is in the header of the class, which custom-elements.json and docs/EMBED.md are held to.
import { effect } from '@preact/signals';
import type { CommunePart } from '../src/terms/commune-part.ts';
import type { Diagnosis } from '../src/terms/diagnosis.ts';
import { ATTRIBUTES, isYes, readSettings, type Settings } from './attributes.ts';
import { checkLanguage } from './check-language.ts';
import { defaultData } from './default-data.ts';
import { dispatch, errorCode } from './events.ts';
import { type Mounted, type MountOptions, mount } from './mount.tsx';
import { isBrief } from './sections.ts';
import { applyTheme } from './theme.ts';
import type { View } from './widget-state.ts';

/** On a server there is no HTMLElement: the class can be imported there, and is never made. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * `<diagnostic-numerique commune="58194">`: the widget as a tag. This file registers nothing;
 * `define.ts` does. What is written between the tags is the fallback, seen until the script runs.
 *
 * @tag diagnostic-numerique
 * @attr {string} commune - INSEE code shown; without it, the visitor searches.
 * @attr {string} territoire - A whole territory, shown while no commune is: SIREN of an EPCI ("245804406"),
 *   code of a département ("58", "2A"), "region-27", or "france". Its chunk is read only then.
 * @attr {string} sections - Parts of the report, separated by spaces: besoins, raisons, comparaison,
 *   agir (who can help, what to do first), images (the ages), parts-nationales, precision. The headline, its warnings and the sources always show.
 *   Or "resume": the number, its range, the three needs and a link to the rest.
 * @attr {"auto"|"clair"|"sombre"|"page"} theme - Colours; auto (default) follows the visitor's system, page
 *   the `color-scheme` of the page around.
 * @attr {string} couleur - Colour of links and buttons, "#1d4f91"; made darker or lighter to be legible.
 * @attr {boolean} sans-recherche - Hides the search field; it shows anyway without commune nor territory.
 * @attr {number} niveau-titre - Level of the main heading, 1 to 4; 2 by default.
 * @attr {string} donnees - Address of the data folder; by default the live data beside the script. To be
 *   given when the tag comes from npm.
 * @attr {string} lieux - Address of your own list of places (CSV or JSON of the national schema of places
 *   of digital help); its places join those of section agir.
 *
 * @fires diagnosis-ready - `{commune, diagnosis}`: the diagnosis is on screen, from its number to its sources.
 * @fires diagnosis-error - `{commune, code, error}`: it cannot be shown, and the widget says why.
 * @fires commune-change - `{commune, nom}`: the visitor chose a commune.
 *
 * @cssprop --dn-accent - Links, buttons, focus. 4.5:1 with --dn-paper is yours to keep.
 * @cssprop --dn-paper - Ground of the widget.
 * @cssprop --dn-ink - Text.
 * @cssprop --dn-font - Fonts; by default those of the page around.
 *
 * @csspart search - The search field with its label.
 * @csspart suggestions - The communes proposed below the field.
 * @csspart headline - The sentence that carries the number, and its range.
 * @csspart section - Each section of the report.
 * @csspart section-title - The title of each section.
 * @csspart skeleton - The outline shown while the data come.
 * @csspart error - What went wrong, and the way to try again.
 */
export class DiagnosticNumeriqueElement extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  #mounted: Mounted | null = null;
  #settings: Settings | null = null;
  #diagnosis: Diagnosis | null = null;
  /** What the visitor chose of the commune shown: a former commune, an arrondissement. */
  #part: CommunePart | null | undefined;
  /** Values already complained about: moving the element does not say it twice. */
  readonly #refused = new Set<string>();

  /** INSEE code of the commune shown, or null for the search box alone. Reflected, live. */
  get commune(): string | null {
    return this.getAttribute('commune');
  }

  set commune(code: string | null) {
    this.#reflect('commune', code);
  }

  /** Code of the territory shown while there is no commune, or null. Reflected, live. */
  get territoire(): string | null {
    return this.getAttribute('territoire');
  }

  set territoire(code: string | null) {
    this.#reflect('territoire', code);
  }

  /** Names of the sections shown, separated by spaces; null for all. Reflected, live. */
  get sections(): string | null {
    return this.getAttribute('sections');
  }

  set sections(names: string | null) {
    this.#reflect('sections', names);
  }

  /** "auto", "clair", "sombre" or "page". Reflected, live. */
  get theme(): string | null {
    return this.getAttribute('theme');
  }

  set theme(name: string | null) {
    this.#reflect('theme', name);
  }

  /** "#1d4f91". Reflected, live. */
  get couleur(): string | null {
    return this.getAttribute('couleur');
  }

  set couleur(hex: string | null) {
    this.#reflect('couleur', hex);
  }

  /** Whether the search field is hidden. Reflected, live. */
  get sansRecherche(): boolean {
    return isYes(this.getAttribute('sans-recherche')) === true;
  }

  set sansRecherche(hidden: boolean) {
    this.toggleAttribute('sans-recherche', hidden);
  }

  /** Level of the main heading, "1" to "4"; null for 2. Reflected, live. */
  get niveauTitre(): string | null {
    return this.getAttribute('niveau-titre');
  }

  set niveauTitre(level: string | null) {
    this.#reflect('niveau-titre', level);
  }

  /** Address of the data folder, relative to the page. Reflected, live. */
  get donnees(): string | null {
    return this.getAttribute('donnees');
  }

  set donnees(address: string | null) {
    this.#reflect('donnees', address);
  }

  /** Address of a list of places, relative to the page. Reflected, live. */
  get lieux(): string | null {
    return this.getAttribute('lieux');
  }

  set lieux(address: string | null) {
    this.#reflect('lieux', address);
  }

  /** The diagnosis on screen, from its number to its sources; null until then. */
  get diagnosis(): Diagnosis | null {
    return this.#diagnosis;
  }

  /** Resolves to the diagnosis on screen, or to the next one: for who comes after `diagnosis-ready`. With `territoire`, waits for a commune to be chosen. */
  get ready(): Promise<Diagnosis> {
    return new Promise((resolve) => {
      if (this.#diagnosis) return resolve(this.#diagnosis);
      const once = { once: true };
      this.addEventListener('diagnosis-ready', (event) => resolve(event.detail.diagnosis), once);
    });
  }

  connectedCallback(): void {
    try {
      checkLanguage();
      this.#takeEarlyProperties();
      if (!this.#mounted) this.#apply();
    } catch (error) {
      // On a language that the page made its own: what is written between the tags shows, as before the script.
      this.shadowRoot?.append(document.createElement('slot'));
      this.#warn(`${error}`, (say) => say.failed(this, error));
    }
  }

  disconnectedCallback(): void {
    // An element being moved is connected again at once: it keeps what it shows.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.#mounted && before !== after) this.#apply();
  }

  /** Puts on screen what the attributes say; only what changed is done again. */
  #apply(): void {
    const before = this.#settings;
    const now = readSettings(
      (name) => this.getAttribute(name),
      this.ownerDocument.baseURI,
      (name, value) => this.#warn(`${name}=${value}`, ({ refused }) => refused(name, value)),
    );
    this.#settings = now;
    if (this.#part?.commune !== now.commune) this.#part = null;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (before?.theme !== now.theme || before.couleur !== now.couleur || !this.#mounted) {
      const { theme, couleur } = now;
      applyTheme(root, theme === 'page' ? 'auto' : theme, couleur);
      if (couleur !== null) this.#warn(couleur + theme, (say) => say.colourChanged(couleur, theme));
    }
    const { sections, territoire: territory, niveauTitre: headingLevel } = now;
    const shown = { sections, search: !now.sansRecherche, territory, headingLevel };
    if (this.#mounted && before?.donnees === now.donnees && before.lieux === now.lieux) {
      this.#mounted.update(shown);
      if (before.commune !== now.commune) void this.#mounted.state.show(now.commune, this.#part);
    } else {
      this.#unmount();
      this.#mount(root, now, shown);
    }
    // What few pages ask for.
    if (now.theme === 'page' || isBrief(sections)) {
      import('./optional-settings/apply-settings.ts').then(
        ({ applySettings }) => this.#mounted && applySettings(this, now, this.#mounted),
        () => {},
      );
    }
  }

  #mount(root: ShadowRoot, { commune, donnees, lieux }: Settings, shown: Shown): void {
    const mounted = mount(root, {
      data: donnees ?? defaultData(),
      commune,
      lieux,
      ...shown,
      onChoose: ({ code, nom, part }) => {
        this.#part = part;
        // Chosen again after an error: the attribute does not move, yet the visitor asks again.
        if (this.commune === code) void mounted.state.show(code, part);
        this.commune = code;
        dispatch(this, 'commune-change', { commune: code, nom });
      },
      onComplete: (commune, diagnosis) => {
        this.#diagnosis = diagnosis;
        dispatch(this, 'diagnosis-ready', { commune, diagnosis });
      },
    });
    const stop = effect(() => {
      const view = mounted.state.view.value;
      if (view.status !== 'ready') this.#diagnosis = null;
      this.#announceError(view);
    });
    const { unmount } = mounted;
    this.#mounted = {
      ...mounted,
      unmount: () => {
        stop();
        unmount();
      },
    };
  }

  #announceError(view: View): void {
    if (view.status !== 'error') return;
    // After this turn, when what is announced is on screen.
    queueMicrotask(() => {
      if (this.#mounted?.state.view.peek() !== view) return;
      const { code: commune, error } = view;
      dispatch(this, 'diagnosis-error', { commune, code: errorCode(error), error });
      this.#warn(errorCode(error), (say) => say.failed(this, error));
    });
  }

  #unmount(): void {
    this.#mounted?.unmount();
    this.#mounted = null;
  }

  #reflect(name: string, value: string | null): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /** Tells webmasters, once; the words are fetched, since few pages need them. */
  #warn(fault: string, words: (say: typeof import('./complaints.ts')) => string | null): void {
    if (this.#refused.has(fault)) return;
    this.#refused.add(fault);
    import('./complaints.ts')
      .then((say) => {
        const said = words(say);
        if (said !== null) console.warn(said);
      })
      .catch(() => console.warn(fault));
  }

  /** What a framework set before the script came would hide the accessors for ever. */
  #takeEarlyProperties(): void {
    for (const attribute of ATTRIBUTES) {
      const name = attribute.replace(/-./, ([, letter = '']) => letter.toUpperCase());
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

type Shown = Pick<MountOptions, 'sections' | 'territory' | 'search' | 'headingLevel'>;

declare global {
  interface HTMLElementTagNameMap {
    'diagnostic-numerique': DiagnosticNumeriqueElement;
  }
}
