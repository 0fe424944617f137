// A territory = its communes added up. METHOD §3.9.
import { estimateArea } from './estimate/index.ts';
import type { BaseOption } from './terms/base.ts';
import type { ModelInput } from './terms/commune.ts';
import type { Area, AreaEstimate } from './terms/estimate.ts';
import { frozen } from './terms/frozen.ts';
import type { Model } from './terms/model.ts';

/**
 * The estimate of an EPCI, a département, a région, France or any list of communes.
 * Frozen; any list split in two gives the same people.
 * @example
 * const area = { kind: 'departement', code: '58', nom: 'Nièvre' };
 * const total = diagnoseArea(area, await store.departement('58'), await store.model());
 * total.communes; // 309
 */
export function diagnoseArea(
  area: Area,
  communes: readonly ModelInput[],
  model: Model,
  options: BaseOption = {},
): AreaEstimate {
  return frozen(estimateArea(area, communes, model, options));
}
