// What a territory is told beside, in widening order; a commune told alone, beside its intercommunalité first, as on its page.
import { type CommuneProfile, diagnoseArea, type Model } from '../src/index.ts';
import type { Area } from '../src/terms/estimate.ts';
import { onlyOf } from '../src/terms/only-of.ts';
import type { Territories, WiderTerritory } from '../src/territories/index.ts';

/** In widening order. Rejects as the store does. */
export async function widerThan(
  { area, communes }: { readonly area: Area; readonly communes: readonly CommuneProfile[] },
  model: Model,
  territories: Pick<Territories, 'load' | 'wider'>,
): Promise<WiderTerritory[]> {
  return [
    ...(await epciOf(communes, model, territories)),
    ...(await territories.wider({ area, communes })),
  ];
}

/** Of one commune, its EPCI with its total; nothing where it has none, or of several communes. */
async function epciOf(
  communes: readonly CommuneProfile[],
  model: Model,
  { load }: Pick<Territories, 'load'>,
): Promise<WiderTerritory[]> {
  const code = onlyOf(communes)?.epci?.code;
  if (code === undefined) return [];
  const { area, communes: members } = await load({ kind: 'epci', code });
  const { population, shares, rounded, communes: count } = diagnoseArea(area, members, model);
  const { exclus, eloignes, presqueAutonomes, concerned } = rounded;
  const people = { exclus, eloignes, presqueAutonomes, concerned };
  const group = { code, communes: count, population, share: shares.concerned, people };
  return [{ kind: 'epci', nom: area.nom, group }];
}
