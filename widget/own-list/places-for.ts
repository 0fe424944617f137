// The places of a brought list, seen from one commune: a list names communes as people do, and its points
// may be missing.
import { normalise } from '../../src/search/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { ReferenceId } from '../../src/terms/reference.ts';
import type { BroughtPlace } from './check-row.ts';

const MINUTES = 60;

/** Those that can be placed: in the commune, or at a known point elsewhere. */
export function placesFor(
  commune: Pick<CommuneProfile, 'code' | 'nom' | 'surroundings'>,
  brought: readonly BroughtPlace[],
  source: ReferenceId,
): LocalPlace[] {
  const name = normalise(commune.nom);
  return brought.flatMap((place) => {
    const { communeCode, communeNom, codePostal, point, role, ...known } = place;
    const here =
      communeCode === null
        ? normalise(communeNom) === name && codePostal?.slice(0, 2) === commune.code.slice(0, 2)
        : communeCode === commune.code;
    const at = point ?? (here ? commune.surroundings : null);
    if (at === null) return [];
    const { latitude, longitude } = at;
    const minutes = known.hours?.flat().reduce((sum, { from, to }) => sum + to - from, 0);
    return [
      {
        ...known,
        ...(role === undefined ? {} : { role }),
        communeCode: here ? commune.code : (communeCode ?? `${codePostal ?? ''}?`),
        communeNom: here ? commune.nom : communeNom,
        codePostal,
        latitude,
        longitude,
        distanceKm: 0,
        weeklyHours: minutes === undefined ? null : minutes / MINUTES,
        format: known.itinerant ? ('touring' as const) : ('fixed' as const),
        staff: null,
        volunteers: null,
        wifi: null,
        openOnSunday: null,
        source,
      },
    ];
  });
}
