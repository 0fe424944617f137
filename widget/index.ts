// The front door of the widget: the class of the tag and `mount`. It registers nothing.
export { Widget, type WidgetProps } from './components/Widget.tsx';
export { DiagnosticNumeriqueElement } from './element.ts';
export type {
  CommuneChangeDetail,
  DiagnosisErrorDetail,
  DiagnosisReadyDetail,
  DiagnosticNumeriqueEventMap,
} from './events.ts';
export { type Mounted, type MountOptions, mount } from './mount.tsx';
export { type HttpOptions, readHttp } from './read-http.ts';
export { createState, type Search, type View, type WidgetState } from './state.ts';
