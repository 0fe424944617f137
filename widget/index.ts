// The front door of the widget: the class of the tag and `mount`. It registers nothing.

export type { Search } from '../ui/search/search-state.ts';
export { DiagnosticNumeriqueElement } from './element.ts';
export type {
  CommuneChangeDetail,
  DiagnosisErrorDetail,
  DiagnosisReadyDetail,
  DiagnosticNumeriqueEventMap,
} from './events.ts';
export { type Mounted, type MountOptions, mount } from './mount.tsx';
export { type HttpOptions, readHttp } from './read-http.ts';
export { createState, type View, type WidgetState } from './state.ts';
export { Widget, type WidgetProps } from './Widget.tsx';
