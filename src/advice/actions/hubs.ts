// The hub for an inclusive digital world of each region, as known in 2022: some have closed since,
// so the name always comes with "à vérifier". A region left out has no name we could confirm.
import { atPlace } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';

/** By region code. */
const HUBS: Readonly<Record<string, string>> = {
  '11': fr`Francil'IN`,
  '24': fr`Hub-Lo`,
  '27': fr`MedNum BFC`,
  '32': fr`Les Assembleurs`,
  '44': fr`Hub'Est`,
  '53': fr`Hub Bretagne`,
  '76': fr`RhinOcc`,
  '84': fr`Hinaura`,
  '93': fr`Hub du Sud`,
};

const NOUVELLE_AQUITAINE = '75';

/** Whom to call, in one sentence; `region` is null when the territory spans several. */
export function hubSentence(region: { readonly code: string } | null): string {
  if (region?.code === NOUVELLE_AQUITAINE) {
    return fr`Le hub de la région, Hubikoop, a fermé en 2024 : demandez à la préfecture qui a pris la suite.`;
  }
  const name = region === null ? undefined : HUBS[region.code];
  return name === undefined
    ? fr`Demandez à la préfecture ou à La MedNum quel hub couvre votre territoire.`
    : fr`Écrivez ${atPlace(name)}, hub de votre région en 2022, après avoir vérifié qu'il est toujours actif.`;
}
