// Territories that differ, and places around them, for the laws of actors and first actions.

import type { CommuneProfile, PublishedFigures, Surroundings } from '../../../src/terms/commune.ts';
import type { CommunePlaces, LocalPlace } from '../../../src/terms/place.ts';

const FIGURES: PublishedFigures = {
  ageBands: [0.18, 0.17, 0.19, 0.2, 0.16, 0.1],
  sansDiplome: 0.2,
  diplomeSuperieur: 0.3,
  niveauVieMedianEuros: 22_000,
  densite: 3,
};

const SURROUNDINGS: Surroundings = {
  tauxPauvrete: null,
  fibre: 0.95,
  frr: false,
  qpv: false,
  latitude: 46.99,
  longitude: 3.16,
};

/** A commune close to the national average, except for what is given. */
export function communeLike(
  given: Partial<Omit<CommuneProfile, 'published' | 'surroundings'>> & {
    published?: Partial<PublishedFigures>;
    surroundings?: Partial<Surroundings>;
  } = {},
): CommuneProfile {
  const { published, surroundings, ...rest } = given;
  return {
    code: '58095',
    nom: 'Decize',
    departement: { code: '58', nom: 'Nièvre' },
    region: { code: '27', nom: 'Bourgogne-Franche-Comté' },
    epci: { code: '200067916', nom: 'CC Sud Nivernais' },
    population: 20_000,
    shares: {
      p15: 0.82,
      age: [0.213, 0.227, 0.239, 0.205, 0.116],
      diploma: [0.183, 0.5, 0.317],
      lowIncome: 0.4,
    },
    territory: 'urban',
    sources: { age: 'commune', diploma: 'commune', income: 'commune' },
    inheritsFrom: null,
    published: { ...FIGURES, ...published },
    surroundings: { ...SURROUNDINGS, ...surroundings },
    ...rest,
  };
}

let count = 0;

/** A France services with a door in Decize, except for what is given. */
export function placeLike(given: Partial<LocalPlace> = {}): LocalPlace {
  count += 1;
  const kind = given.kind ?? 'franceServices';
  return {
    id: `${kind}:${count}`,
    kind,
    nom:
      kind === 'franceServices'
        ? `France services de ${given.communeNom ?? 'Decize'}`
        : 'Médiathèque de Decize',
    adresse: '1 rue de la Paix',
    codePostal: '58000',
    communeCode: '58095',
    communeNom: 'Decize',
    latitude: 46.99,
    longitude: 3.16,
    distanceKm: 0,
    telephone: null,
    hours: null,
    weeklyHours: 24,
    format: 'fixed',
    itinerant: false,
    byAppointment: null,
    staff: null,
    volunteers: null,
    wifi: null,
    openOnSunday: null,
    source: kind === 'franceServices' ? 'franceServices2024' : 'bibliotheques2025',
    ...given,
  };
}

export const NO_PLACE: CommunePlaces = { inside: [], outside: [] };
