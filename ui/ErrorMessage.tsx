// What went wrong and what to do, in two sentences, with a way to try again.

import { errorWords, otherCodeWords } from '../src/explain/index.ts';
import { canRetry } from './can-retry.ts';
import { stateText } from './copy.ts';
import { Heading } from './Heading.tsx';
import { RetryButtons } from './RetryButtons.tsx';
import { isProgramError } from './reload-page.ts';
import { CommuneButtons, type CommuneButtonsProps } from './search/CommuneButtons.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The code asked for, and what it may stand for, to choose from. */
  readonly wrong?: CommuneButtonsProps & { readonly code: string };
}

export function ErrorMessage({ error, onRetry, wrong }: Props) {
  const other = wrong ? otherCodeWords(wrong.code, wrong.communes) : null;
  const { title, advice } = other ?? errorWords(error);
  const outdated = isProgramError(error);
  return (
    <div class="dn-error" part="error">
      <Heading depth={0} class="dn-error-title">
        {title}
      </Heading>
      <p>{outdated ? stateText.outdated : advice}</p>
      {wrong && (
        <CommuneButtons communes={wrong.communes} onChoose={wrong.onChoose} label={other?.advice} />
      )}
      <RetryButtons onRetry={canRetry(error) && onRetry} outdated={outdated} />
    </div>
  );
}
