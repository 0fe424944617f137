// A territory ready to be set beside others: its communes read whole, its estimate, what to know of it. Fetched when one is
// asked for, so that who compares communes reads none.
import {
  areaNotices,
  franceEstimate,
  francePortrait,
  portraitOf,
} from '../../src/estimate/index.ts';
import { areaNoticeSentences } from '../../src/explain/area-notices.ts';
import { indicatorText } from '../../src/explain/indicators.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { diagnoseArea } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import { modelCredits } from '../../src/terms/source-credits.ts';
import {
  createTerritories,
  type NamedList,
  requestOfArea,
  type TerritoryRequest,
  territoriesLike,
} from '../../src/territories/index.ts';
import { territoryLabel } from '../territory/title.ts';
import { pageOf } from './address.ts';
import { areaLabel, listLabel } from './copy.ts';
import { areaProfile } from './profile.ts';
import { intercommunaliteOf, type Subject, type Surrounding, surroundings } from './subject.ts';

export interface TerritoryLoader {
  /** Rejects as `Territories.open` does. */
  readonly load: (request: TerritoryRequest) => Promise<Subject>;
  /** What it is called, without its communes being read. Rejects as `Territories.scope` does. */
  readonly name: (request: TerritoryRequest) => Promise<string>;
  /** The territories that a text names: that of this very name, or else all that bear its words. */
  readonly named: (text: string) => Promise<readonly Surrounding[]>;
}

/** @param lists those that the host added */
export function createTerritoryLoader(
  store: Store,
  lists: () => Promise<readonly NamedList[]>,
): TerritoryLoader {
  const territories = createTerritories(store, lists);
  return {
    load: async (request) => {
      if (request.kind === 'france') return france(store);
      const { area, communes, meanings, unknownCodes, model, sources } =
        await territories.open(request);
      const estimate = diagnoseArea(area, communes, model);
      const told = hasShare(estimate.rounded)
        ? areaNoticeSentences(areaNotices(estimate, communes, model))
        : [];
      const unknown = unknownCodes.length > 0 ? [territoryText.unknownCodes(unknownCodes)] : [];
      const inhabited = communes.filter(({ population }) => population > 0);
      return {
        label: labelIn(area, communes.length, await territories.catalogue()),
        href: pageOf(request),
        kind: area.kind,
        estimate,
        populations: new Map(communes.map(({ code, population }) => [code, population])),
        notices: [...meanings, ...unknown, ...told],
        profile: areaProfile(portraitOf(area.nom, communes)),
        intercommunalite: intercommunaliteOf(communes),
        around: surroundings(area.kind, inhabited),
        members: { area, communes },
        model,
        // No map is drawn here.
        sources: sources.filter(({ id }) => id !== 'contours'),
      };
    },
    name: async (request) => {
      const [{ area }, catalogue] = await Promise.all([
        territories.scope(request),
        territories.catalogue(),
      ]);
      const asked = request.kind === 'list' ? request.codes.length : 0;
      const known = catalogue.find(({ kind, nom }) => kind === 'selection' && nom === area.nom);
      return labelIn(area, known?.communes?.length ?? asked, catalogue);
    },
    named: async (text) => {
      const catalogue = await territories.catalogue();
      const found = territoriesLike(catalogue, text);
      const exact = found.filter((one) => one.exact);
      return (exact.length > 0 ? exact : found).map(({ territory }) => ({
        asked: requestOfArea(territory),
        label: labelIn(territory, territory.communes?.length ?? 0, catalogue),
      }));
    },
  };
}

/** Its communes are not read: it is what every estimate starts from. */
async function france(store: Store): Promise<Subject> {
  const [model, { sources, dataset }] = await Promise.all([store.model(), store.manifest()]);
  const estimate = franceEstimate(model, dataset.communes);
  return {
    label: estimate.area.nom,
    href: pageOf({ kind: 'france' }),
    kind: 'france',
    estimate,
    populations: new Map(),
    notices: [],
    profile: areaProfile(francePortrait(model, estimate.area.nom)),
    intercommunalite: indicatorText.noFrance,
    around: [],
    members: { area: estimate.area, communes: null },
    model,
    sources: modelCredits(sources),
  };
}

/** « Nièvre (département) », « Bords de Loire (12 communes) », « Dinan Agglomération (Côtes-d’Armor) ». */
function labelIn(
  area: Pick<KnownArea, 'kind' | 'code' | 'nom'>,
  communes: number,
  catalogue: readonly KnownArea[],
): string {
  if (area.kind === 'selection') return listLabel(area.nom, communes);
  return area.kind === 'departement' || area.kind === 'region'
    ? areaLabel(area.kind, area.nom)
    : territoryLabel(area, catalogue);
}
