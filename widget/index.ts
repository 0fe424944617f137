// The class of the tag, its events, and a reader of data over HTTP. Registers nothing: define.ts does.
export { DiagnosticNumeriqueElement } from './element.ts';
export type {
  CommuneChangeDetail,
  DiagnosisErrorDetail,
  DiagnosisReadyDetail,
  DiagnosticNumeriqueEventMap,
} from './events.ts';
export type { DiagnosticNumeriqueAttributes } from './jsx.ts';
export { type HttpOptions, readHttp } from './read-http.ts';
