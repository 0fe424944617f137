// Why a file was not accepted. The good one that was there before is untouched in every case.

export type FetchTrouble =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** Nothing came for too long. */
  | { readonly kind: 'silence' }
  /** It ended before the length that the server announced. */
  | { readonly kind: 'truncated'; readonly received: number; readonly announced: number }
  | { readonly kind: 'redirects'; readonly address: string }
  /** A page for people in place of the file. */
  | { readonly kind: 'html' }
  | { readonly kind: 'format'; readonly expected: string }
  | { readonly kind: 'empty' }
  /** Columns of the catalogue that the header does not hold. */
  | { readonly kind: 'header'; readonly missing: readonly string[] };

export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly trouble: FetchTrouble;

  constructor(trouble: FetchTrouble, options?: ErrorOptions) {
    super(trouble.kind, options);
    this.trouble = trouble;
  }

  /** Whether asking again may help: the network and busy servers, never a wrong file. */
  get passing(): boolean {
    const { trouble } = this;
    if (trouble.kind === 'status') return trouble.status >= 500 || trouble.status === 429;
    return ['unreachable', 'silence', 'truncated'].includes(trouble.kind);
  }
}
