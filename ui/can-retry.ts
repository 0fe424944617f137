import { isDiagnosisError } from '../src/terms/errors.ts';

/** A wrong code stays wrong: unknown-commune, unknown-territory, invalid-code, outside-data. */
const WRONG = /^unknown-[ct]|-code$|^out/;

/** Whether what failed may come if it is asked for again: everything but a wrong code. */
export const canRetry = (error: unknown): boolean =>
  !(isDiagnosisError(error) && WRONG.test(error.code));
