// What is said when a file cannot be written, whoever writes it.
import { cliText } from './copy.ts';

/** The error in words when the system refused; itself otherwise. */
export function diskFailure(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  return new Error(cliText.unwritable(file, code), { cause: error });
}
