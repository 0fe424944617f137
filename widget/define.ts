// Registers the tag, for who imports it from the package. The script of the site is script.ts.
import { DiagnosticNumeriqueElement } from './element.ts';
import { register } from './register.ts';

register(DiagnosticNumeriqueElement);

export type {
  CommuneChangeDetail,
  DiagnosisErrorDetail,
  DiagnosisReadyDetail,
  DiagnosticNumeriqueEventMap,
} from './events.ts';
export type { DiagnosticNumeriqueAttributes } from './jsx.ts';
export { DiagnosticNumeriqueElement };
