// The events of the tag, for the page around it: a diagnosis is shown, could not be, or another commune was
// chosen. All three bubble and cross shadow roots, so that one listener on the document hears them.
import type { Diagnosis } from '../src/terms/diagnosis.ts';
import { type DiagnosisErrorCode, isDiagnosisError } from '../src/terms/errors.ts';

export interface DiagnosisReadyDetail {
  readonly commune: string;
  readonly diagnosis: Diagnosis;
}

export interface DiagnosisErrorDetail {
  readonly commune: string;
  /** "unexpected" is a fault of the widget itself. */
  readonly code: DiagnosisErrorCode | 'unexpected';
  readonly error: unknown;
}

export interface CommuneChangeDetail {
  readonly commune: string;
  readonly nom: string;
}

export interface DiagnosticNumeriqueEventMap {
  /** The diagnosis is on screen, from its number to its sources. */
  'diagnosis-ready': CustomEvent<DiagnosisReadyDetail>;
  /** It cannot be shown; the widget says why to the visitor. */
  'diagnosis-error': CustomEvent<DiagnosisErrorDetail>;
  /** The visitor chose a commune; setting the attribute does not send this event. */
  'commune-change': CustomEvent<CommuneChangeDetail>;
}

type DetailOf<K extends keyof DiagnosticNumeriqueEventMap> =
  DiagnosticNumeriqueEventMap[K]['detail'];

/** It bubbles and crosses shadow roots, and cannot be cancelled. */
export function dispatch<K extends keyof DiagnosticNumeriqueEventMap>(
  target: EventTarget,
  type: K,
  detail: DetailOf<K>,
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** As `diagnosis-error` tells it to the page. */
export function errorCode(error: unknown): DiagnosisErrorDetail['code'] {
  return isDiagnosisError(error) ? error.code : 'unexpected';
}

declare global {
  interface GlobalEventHandlersEventMap extends DiagnosticNumeriqueEventMap {}
}
