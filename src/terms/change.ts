// What a hypothesis changes in each place, by how much. METHOD §3.10.

/** A share of `CovariateShares`, or one of a group of them. */
export type ShareName =
  | 'p15'
  | 'lowIncome'
  | { readonly group: 'age' | 'diploma'; readonly index: number };

export type Change =
  /** `value`: a share 0..1, or a difference of shares. */
  | {
      readonly kind: 'share';
      readonly of: ShareName;
      readonly how: 'add' | 'set';
      readonly value: number;
    }
  /** `value`: people, or what multiplies them. */
  | {
      readonly kind: 'population';
      readonly how: 'add' | 'set' | 'multiply';
      readonly value: number;
    }
  | { readonly kind: 'territory'; readonly rural: boolean };
