// The diagnosis of a commune for programs: what its page says of it, for the command line and the page alike.
import type { Action } from '../src/advice/index.ts';
import { reasonText } from '../src/advice/words.ts';
import { why } from '../src/explain/why.ts';
import type { Advice, Diagnosis } from '../src/index.ts';
import { metadataOf, type Provenance } from './provenance.ts';
import { publishableDiagnosis } from './publishable-diagnosis.ts';

/** @param resemblance the communes that resemble it, where they were asked for */
export function communeJson(
  diagnosis: Diagnosis,
  { actors, actions }: Advice,
  provenance: Provenance,
  resemblance?: object,
): string {
  const document = {
    provenance: metadataOf(provenance),
    ...publishableDiagnosis(diagnosis),
    why: why(diagnosis),
    actors,
    actions: actions.map(actionWithReasons),
    ...(resemblance === undefined ? {} : { resemblance }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Reasons stay data, each with its sentence beside it. */
function actionWithReasons(action: Action) {
  const because = action.because.map((reason) => ({ ...reason, text: reasonText(reason) }));
  return { ...action, because };
}
