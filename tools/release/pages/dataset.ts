// The figures of a page as a schema.org Dataset, for search engines of data: what is measured, where, from
// which sources, under which licence. Below 20 inhabitants, no figure. https://schema.org/Dataset
import { placePageText } from '../../../site/pages/copy.ts';
import { tierText } from '../../../src/explain/index.ts';
import type { SourceCredit } from '../../../src/terms/diagnosis.ts';
import type { Rounded } from '../../../src/terms/estimate.ts';
import { TIERS } from '../../../src/terms/tier.ts';

export interface Described {
  readonly label: string;
  readonly description: string;
  readonly nom: string;
  /** The register of its code, "code INSEE" or "SIREN", and the code. */
  readonly code: readonly [register: string, code: string];
  readonly within: readonly string[];
  readonly rounded: Rounded;
  readonly sources: readonly SourceCredit[];
  readonly version: string;
  /** Null where the site's address is not known. */
  readonly page: string | null;
}

const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

export function datasetOf(about: Described): object {
  const { label, description, nom, code, within, rounded, sources, version, page } = about;
  const years = sources.flatMap(({ vintage }) =>
    (vintage.match(/\b(19|20)\d\d\b/g) ?? []).map(Number),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: placePageText.dataset(label),
    description,
    ...(page !== null && { '@id': page, url: page }),
    inLanguage: 'fr',
    isAccessibleForFree: true,
    license: LICENCE,
    version,
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: nom,
      identifier: { '@type': 'PropertyValue', propertyID: code[0], value: code[1] },
      containedInPlace: within.map((name) => ({ '@type': 'AdministrativeArea', name })),
    },
    ...(rounded.display === 'figures' && { variableMeasured: measuresOf(rounded) }),
    isBasedOn: sources.map(({ title, producer, licence, url }) => ({
      '@type': 'Dataset',
      name: title,
      creditText: licence,
      creator: { '@type': 'Organization', name: producer },
      ...(url !== null && { url }),
    })),
  };
}

function measuresOf(rounded: Rounded): object[] {
  const measures = [
    [placePageText.measure, rounded.concerned] as const,
    ...TIERS.map((tier) => [tierText[tier].name, rounded[tier]] as const),
  ];
  return measures.map(([name, { low, point, high }]) => ({
    '@type': 'PropertyValue',
    name,
    value: point,
    minValue: low,
    maxValue: high,
    unitText: placePageText.unit,
    measurementTechnique: placePageText.technique,
  }));
}
