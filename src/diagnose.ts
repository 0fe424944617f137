// One commune, from its profile to its diagnosis. The engine's main verb.
import { estimate } from './estimate/index.ts';
import type { BaseOption } from './terms/base.ts';
import type { CommuneProfile } from './terms/commune.ts';
import type { CommunePart } from './terms/commune-part.ts';
import type { Diagnosis, SourceCredit } from './terms/diagnosis.ts';
import type { AreaEstimate, Estimate } from './terms/estimate.ts';
import { frozen } from './terms/frozen.ts';
import type { Model } from './terms/model.ts';

/** What `diagnose` may be told besides a commune and a model. */
export interface DiagnoseOptions extends BaseOption {
  /** What was asked for, when it is but a part of the commune: a notice says so. */
  readonly part?: CommunePart | null;
  /** Wider territories to set beside the commune, as `diagnoseArea` gives them. */
  readonly comparisons?: readonly AreaEstimate[];
  /** Whom to credit; the store fills it from the manifest. */
  readonly sources?: readonly SourceCredit[];
}

/**
 * The diagnosis of a commune: pure, synchronous, deeply frozen, serialisable.
 * @throws DiagnosisError `invalid-number` when the population is negative or not finite.
 * @example
 * const nevers = await store.commune('58194');
 * const diagnosis = diagnose(nevers, await store.model());
 * diagnosis.commune.nom; // 'Nevers'
 * diagnosis.estimate.drivers.map(({ factor }) => factor); // ['age', 'diploma', 'income', 'territory']
 */
export function diagnose(
  commune: CommuneProfile,
  model: Model,
  options: DiagnoseOptions = {},
): Diagnosis {
  const { code, nom, population, departement, region, epci } = commune;
  const own = estimate(commune, model, options);
  return deepFreeze({
    commune: { code, nom, population, departement, region, epci },
    published: commune.published,
    estimate: options.part ? ofPart(own, options.part, nom) : own,
    comparisons: options.comparisons ?? [],
    model: {
      id: model.id,
      reference: model.reference,
      france: model.france,
      weights: model.weights[0],
    },
    sources: options.sources ?? [],
  });
}

function ofPart(own: Estimate, part: CommunePart, commune: string): Estimate {
  return { ...own, notices: [{ code: 'part-of-commune', part, commune }, ...own.notices] };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return frozen(value);
}
