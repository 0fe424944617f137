// What a commune borrows from a wider territory, and how far that may be from its own. METHOD §3.6, §3.9.
import type { ModelInput } from '../terms/commune.ts';
import { COVARIATES, type SourceLevel } from '../terms/factor.ts';
import type { SpreadConstants } from '../terms/model.ts';

type Borrower = Pick<ModelInput, 'sources' | 'epci' | 'departement' | 'region'>;

export interface Borrowing {
  /** One covariate of one territory: communes with the same lender err together. */
  readonly lender: string;
  /** Standard deviation, in logits. */
  readonly deviation: number;
}

/** One borrowing a covariate that is not the commune's own. */
export function borrowingsOf(commune: Borrower, { missing }: SpreadConstants): Borrowing[] {
  const borrowings: Borrowing[] = [];
  for (const covariate of COVARIATES) {
    const level = commune.sources[covariate];
    if (level === 'commune') continue;
    const lender = `${covariate} ${level} ${territoryCode(commune, level)}`;
    borrowings.push({ lender, deviation: missing[covariate][level] });
  }
  return borrowings;
}

/** Code of the territory that lends; the overseas mean and that of France are one each. */
function territoryCode({ epci, departement, region }: Borrower, level: SourceLevel): string {
  if (level === 'epci') return epci?.code ?? '';
  if (level === 'departement') return departement.code;
  return level === 'region' ? region.code : '';
}
