import { errorWords } from '../src/explain/index.ts';
import { stateText } from './copy.ts';
import { isProgramError } from './reload-page.ts';

/** Why something could not be had and what to do, in a line: what follows the sentence that says what could not. */
export function whyFailed(error: unknown): string {
  if (isProgramError(error)) return stateText.outdated;
  const { title, advice } = errorWords(error);
  return `${title} ${advice}`;
}
