// The one error class: the caller or the server is wrong. An incomplete world is a Notice instead.
import type { OutsidePlace } from './outside-place.ts';

/** What each error carries, by its code. */
export interface DiagnosisErrorInfo {
  /** The code is not written like an INSEE code. */
  readonly 'invalid-code': { readonly value: string };
  /** The code is well written, but no commune of the data set has it. `meaning`: what it is, where that is known. */
  readonly 'unknown-commune': { readonly code: string; readonly meaning?: string };
  /** A code or a name of Nouvelle-Calédonie or of a collectivité d'outre-mer: no survey used here covers them. */
  readonly 'outside-data': { readonly place: OutsidePlace };
  /** No EPCI, département or région has this code; or no list of the host has this name. */
  readonly 'unknown-territory': { readonly code: string };
  /** A number given by the caller is outside its bounds. */
  readonly 'invalid-number': { readonly name: string; readonly value: number };
  /** No published set of national shares has this id in manifest.json. */
  readonly 'unknown-reference': { readonly id: string; readonly known: readonly string[] };
  /** A file of public/data could not be read. */
  readonly 'data-unreachable': { readonly file: string };
  /** A file of public/data was read but is not what its schema says, or is another file. */
  readonly 'data-invalid': {
    readonly file: string;
    readonly detail: string;
    /** A file that it contradicts, when nothing says which of the two is wrong. */
    readonly other?: string;
  };
  /** A file of public/data is not of the same data set as the manifest. */
  readonly 'data-mixed': {
    readonly file: string;
    readonly dataset: string;
    readonly expected: string;
  };
}

/** What is wrong; `info` then has the members of that code. */
export type DiagnosisErrorCode = keyof DiagnosisErrorInfo;

/**
 * What is thrown when a request cannot be answered: a code that says which kind of trouble, and what was wrong.
 * @example
 * new DiagnosisError('unknown-commune', { code: '99999' }).info.code; // '99999'
 */
export class DiagnosisError<C extends DiagnosisErrorCode = DiagnosisErrorCode> extends Error {
  override readonly name = 'DiagnosisError';
  readonly code: C;
  readonly info: DiagnosisErrorInfo[C];

  constructor(code: C, info: DiagnosisErrorInfo[C], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(info)}`, options);
    this.code = code;
    this.info = info;
  }
}

/**
 * Narrows to one kind of trouble: `if (isDiagnosisError(error, 'unknown-commune')) error.info.code`.
 * @example
 * const error = await store.commune('00000').catch((reason) => reason);
 * isDiagnosisError(error, 'unknown-commune'); // true
 * error.info; // { code: '00000' }
 */
export function isDiagnosisError<C extends DiagnosisErrorCode>(
  error: unknown,
  code?: C,
): error is DiagnosisError<C> {
  return error instanceof DiagnosisError && (code === undefined || error.code === code);
}
