// The intercommunalité of a commune told alone, beside it as on its page: its total, from its communes.
import { type CommuneProfile, diagnoseArea, type Model } from '../src/index.ts';
import { onlyOf } from '../src/terms/only-of.ts';
import type { Territories, WiderTerritory } from '../src/territories/index.ts';

/** Of one commune, its EPCI; nothing where it has none, or of several communes. Rejects as the store does. */
export async function epciAround(
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
