// What went wrong and what to do, in two sentences, with a way to try again.
import { isDiagnosisError } from '../../src/terms/errors.ts';
import { errorWords, stateText } from '../../src/text/index.ts';
import { Heading } from './Heading.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A wrong code stays wrong; everything else may pass. */
function canRetry(error: unknown): boolean {
  return !(isDiagnosisError(error, 'unknown-commune') || isDiagnosisError(error, 'invalid-code'));
}

export function ErrorMessage({ error, onRetry }: Props) {
  const { title, advice } = errorWords(error);
  return (
    <div class="dn-error" part="error">
      <Heading depth={0} class="dn-error-title">
        {title}
      </Heading>
      <p>{advice}</p>
      {canRetry(error) && (
        <button type="button" class="dn-button" onClick={onRetry}>
          {stateText.retry}
        </button>
      )}
    </div>
  );
}
