// A resemblance in words: the same sentences and rows on a page, in a terminal and in a file.
import { shareBetween } from '../explain/headline.ts';
import { percent } from '../explain/numbers.ts';
import { placeLabel } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import { hasShare } from '../terms/estimate.ts';
import { isUnlike } from './differences.ts';
import { offerPerThousand } from './offer.ts';
import { type Estimated, OFFERS, type Offer, type Resemblance } from './resemblance.ts';
import { resemblanceText as text } from './words.ts';

export interface DescribedCommune {
  readonly code: string;
  readonly label: string;
  readonly common: string;
  readonly differences: string;
  /** "43 %, entre 37 % et 49 %". */
  readonly share: string;
  /** In the order of OFFERS. */
  readonly offers: readonly string[];
  /** Why it is alike, in what it differs and what it has, in one line; nothing of the commune asked for. */
  readonly summary: string;
}

export interface DescribedResemblance {
  /** Sentences to read before the table; alone where there is no table. */
  readonly before: readonly string[];
  /** The commune asked for, then those that resemble it, in the order of codes. */
  readonly rows: readonly DescribedCommune[];
  readonly after: readonly string[];
}

/** The words of a resemblance, for a screen, a report or a terminal. */
export function describeResemblance(resemblance: Resemblance): DescribedResemblance {
  const { diagnosis, offer, kind, kindred, borrowed, alike } = resemblance;
  const { nom, epci } = diagnosis.commune;
  if (kind === null) return { before: [text.none(diagnosis.commune.code)], rows: [], after: [] };
  const rows = kindred.map(
    ({ diagnosis: there, offer: places, common, differences, borrowed }) => ({
      ...describeCommune(there, places),
      common: text.common(common),
      differences: text.differences(differences, borrowed),
      summary: text.summary(common, text.differences(differences, borrowed), places),
    }),
  );
  return {
    before: [
      text.kind(nom, kind),
      text.lead(nom, kindred.filter(isUnlike).length, borrowed),
      ...(borrowed.length > 0 ? [text.borrowed(borrowed)] : []),
      text.notEstimate,
    ],
    rows: [
      {
        ...describeCommune(diagnosis, offer),
        common: text.asked,
        differences: text.nothing,
        summary: '',
      },
      ...rows,
    ],
    after: [
      ...overlapSentence(
        diagnosis,
        kindred.map((one) => one.diagnosis),
      ),
      text.alike(alike),
      text.perThousand(diagnosis.estimate.base),
      text.smoothed(epci !== null),
    ],
  };
}

function describeCommune(diagnosis: Estimated, offer: Offer) {
  const { commune, estimate } = diagnosis;
  const { concerned } = estimate.shares;
  return {
    code: commune.code,
    label: placeLabel(commune.nom, commune.departement),
    share: hasShare(estimate.rounded)
      ? fr`${percent(concerned.point)}, ${shareBetween(concerned)}`
      : '',
    offers: OFFERS.map((name) => {
      const places = offer[name];
      return places === null
        ? text.unknownStaff(offer.unknownLibraries)
        : text.offer(places, estimate.rounded, offerPerThousand(places, diagnosis));
    }),
  };
}

/** Ranges that overlap allow no word on which share is larger. METHOD §3.6. */
function overlapSentence(here: Estimated, others: readonly Estimated[]): string[] {
  const { nom } = here.commune;
  const own = here.estimate.shares.concerned;
  const apart = others.filter(({ estimate: { shares } }) => {
    const { low, high } = shares.concerned;
    return low > own.high || high < own.low;
  });
  if (apart.length === 0) return [text.overlap.all(nom)];
  const labels = apart.map(({ commune }) => placeLabel(commune.nom, commune.departement));
  return [text.overlap.apart(nom, labels)];
}
