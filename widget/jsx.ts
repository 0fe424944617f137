// The tag in pages written in JSX: its attributes and its events, for React and for Preact. Neither needs to
// be there: a page without them reads these types too, so that a missing module is no error.
import type { DiagnosticNumeriqueEventMap } from './events.ts';

type Listeners = {
  [K in keyof DiagnosticNumeriqueEventMap as `on${K}`]?:
    | ((event: DiagnosticNumeriqueEventMap[K]) => void)
    | undefined;
};

/** What can be written on `<diagnostic-numerique>`; docs/EMBED.md says what each attribute does. */
export interface DiagnosticNumeriqueAttributes extends Listeners {
  commune?: string | null | undefined;
  territoire?: string | null | undefined;
  sections?: string | null | undefined;
  theme?: 'auto' | 'clair' | 'sombre' | 'page' | undefined;
  couleur?: string | null | undefined;
  'sans-recherche'?: boolean | undefined;
  'niveau-titre'?: 1 | 2 | 3 | 4 | `${1 | 2 | 3 | 4}` | undefined;
  donnees?: string | null | undefined;
  lieux?: string | null | undefined;
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  hidden?: boolean | undefined;
  lang?: string | undefined;
  style?: unknown;
  /** Fallback content. */
  children?: unknown;
  key?: string | number | null | undefined;
  ref?: unknown;
}

// biome-ignore lint/suspicious/noTsIgnore: it is an error only where React is absent.
/** @ts-ignore: React may be absent. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'diagnostic-numerique': DiagnosticNumeriqueAttributes;
    }
  }
}

// biome-ignore lint/suspicious/noTsIgnore: it is an error only where Preact is absent.
/** @ts-ignore: Preact may be absent. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'diagnostic-numerique': DiagnosticNumeriqueAttributes;
    }
  }
}
