// What serving the measured visit costs a month, on paper: bytes and requests × visits × a published price.

/** A visit from an empty cache: none of a month's visitors has come before. It is an upper bound. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
}

export interface Cost {
  readonly inhabitants: number;
  readonly visits: number;
  readonly gigabytes: number;
  readonly requests: number;
  /** US dollars a month, at the lowest and at the highest of the band. */
  readonly low: number;
  readonly high: number;
}

/**
 * Google Cloud CDN, as its price page gives it: $0.02 to $0.20 a GiB sent from its cache by destination and volume, $0.0075
 * for 10 000 requests. A price list that is published whole, taken as the band.
 */
export const PRICES = {
  source: 'https://cloud.google.com/cdn/pricing',
  read: '2026-09-20',
  perGiB: { low: 0.02, high: 0.2 },
  per10000Requests: 0.0075,
} as const;

/** What another one does not charge at all: Amazon CloudFront, its lasting free tier. */
export const FREE_TIER = {
  source: 'https://aws.amazon.com/cloudfront/pricing/',
  read: '2026-09-05',
  gigabytes: 1_000,
  requests: 10_000_000,
} as const;

/** Assumed: one visit a month for twenty inhabitants. To be replaced by one's own counts: the cost is proportional. */
export const VISITS_PER_INHABITANT = 1 / 20;

/** A village, a town, a city, and France with all its communes. */
export function costs(visit: Visit, france: number): readonly Cost[] {
  return [1_000, 20_000, 200_000, france].map((inhabitants) =>
    costOf(visit, inhabitants, inhabitants * VISITS_PER_INHABITANT),
  );
}

export function costOf(visit: Visit, inhabitants: number, visits: number): Cost {
  const bytes = visit.bytes * visits;
  const requests = visit.requests * visits;
  const asked = (requests / 10_000) * PRICES.per10000Requests;
  const sent = bytes / 2 ** 30;
  return {
    inhabitants,
    visits,
    gigabytes: bytes / 1e9,
    requests,
    low: sent * PRICES.perGiB.low + asked,
    high: sent * PRICES.perGiB.high + asked,
  };
}
