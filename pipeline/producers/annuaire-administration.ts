// DILA, annuaire de l’administration, local directory: town halls, CCAS, EPCI, missions locales, France services,
// with their telephone and opening hours.
//
// Page     https://www.data.gouv.fr/fr/datasets/service-public-gouv-fr-annuaire-de-ladministration-base-de-donnees-locales/
// Licence  Licence Ouverte 2.0
// Rhythm   daily
// Columns  a JSON array (API) or {"service": […]} (bulk): id, nom, pivot, adresse, telephone, site_internet,
//          plage_ouverture, code_insee_commune, date_modification
// Traps    * in the API, pivot, adresse, telephone and plage_ouverture are JSON text inside a string; in the bulk
//            file they are arrays; either may be null or ''
//          * dates are 2026-01-05T10:00:00+00:00 or 18/12/2024 17:42:39
//          * a merged commune has the town hall of each of its parts: all are read, with their codes
//          * affectation_personne names people: never read
import * as z from 'zod';
import { readJsonItems } from './reading/json-items.ts';
import type { Notes } from './reading/notes.ts';
import { openPublished } from './reading/published-file.ts';

export const SERVICE_KINDS = [
  'mairie',
  'ccas',
  'epci',
  'mission_locale',
  'france_services',
  'departement',
] as const;
type ServiceKind = (typeof SERVICE_KINDS)[number];

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
type Day = (typeof DAYS)[number];

export interface LocalService {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly nom: string;
  /** Where it is, else the first commune that it serves. */
  readonly code_insee: string;
  readonly adresse: string;
  readonly code_postal: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly telephone: string;
  readonly site: string;
  /** "09:00 - 12:00 / 13:30 - 17:00" a day, '' when closed or unknown. */
  readonly hours: Readonly<Record<Day, string>>;
  /** YYYY-MM-DD, '' when it is not said. */
  readonly date: string;
}

/** JSON text inside a string, a value, null or '': one list. */
const listOf = <T>(item: z.ZodType<T>) =>
  z
    .union([z.null(), z.string(), z.array(z.unknown())])
    .optional()
    .transform((value, context): T[] => {
      if (value === null || value === undefined || value === '') return [];
      try {
        const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
        return z.array(item).parse(list ?? []);
      } catch {
        context.addIssue({ code: 'custom', message: 'JSON' });
        return z.NEVER;
      }
    });
const word = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => String(value ?? '').trim());

const service = z.object({
  id: word,
  nom: word,
  pivot: listOf(
    z.object({
      type_service_local: word,
      code_insee_commune: z.union([z.array(z.string()), z.null()]).optional(),
    }),
  ),
  adresse: listOf(
    z.object({
      type_adresse: word,
      complement1: word,
      numero_voie: word,
      code_postal: word,
      longitude: word,
      latitude: word,
    }),
  ),
  telephone: listOf(z.object({ valeur: word })),
  site_internet: listOf(z.object({ valeur: word })),
  plage_ouverture: listOf(
    z.object({
      nom_jour_debut: word,
      nom_jour_fin: word,
      valeur_heure_debut_1: word,
      valeur_heure_fin_1: word,
      valeur_heure_debut_2: word,
      valeur_heure_fin_2: word,
    }),
  ),
  code_insee_commune: word,
  date_modification: word,
});
type Service = z.output<typeof service>;

/** The services of the kinds above; what cannot be read is left out, and noted by its id. @throws TableError. */
export async function readAnnuaire(path: string, notes: Notes): Promise<LocalService[]> {
  const services: LocalService[] = [];
  const content = await openPublished(path, /\.json$/i);
  await readJsonItems(content, 'service', (item, rank) => {
    const read = service.safeParse(item);
    if (!read.success) {
      notes.add('leftOut', `${rank + 1} (${read.error.issues[0]?.path.join('.') ?? ''})`);
      return;
    }
    const local = localService(read.data);
    if (local) services.push(local);
  });
  return services;
}

function localService(read: Service): LocalService | null {
  const pivot = read.pivot.find(({ type_service_local: type }) => kindOf(type) !== null);
  const kind = pivot ? kindOf(pivot.type_service_local) : null;
  if (!pivot || kind === null) return null;
  const address = read.adresse.find(({ type_adresse }) => /^adresse$/i.test(type_adresse));
  const place = address ?? read.adresse[0];
  return {
    id: read.id,
    kind,
    nom: read.nom,
    code_insee: read.code_insee_commune || (pivot.code_insee_commune?.[0] ?? ''),
    adresse: [place?.numero_voie, place?.complement1].filter(Boolean).join(', '),
    code_postal: place?.code_postal ?? '',
    latitude: place?.latitude ?? '',
    longitude: place?.longitude ?? '',
    telephone: read.telephone.find(({ valeur }) => valeur !== '')?.valeur ?? '',
    site: read.site_internet.find(({ valeur }) => valeur !== '')?.valeur ?? '',
    hours: hoursOf(read.plage_ouverture),
    date: isoDate(read.date_modification),
  };
}

/** The code of France services is remembered, not seen: all its known spellings. */
function kindOf(type: string): ServiceKind | null {
  if (type === 'mairie' || type === 'mairie_com') return 'mairie';
  if (type === 'ccas' || type === 'epci' || type === 'mission_locale') return type;
  if (type === 'cg') return 'departement';
  return /^fs|msap|france_services/.test(type) ? 'france_services' : null;
}

function hoursOf(ranges: Service['plage_ouverture']): LocalService['hours'] {
  const week = DAYS.map((): string[] => []);
  for (const range of ranges) {
    const from = dayRank(range.nom_jour_debut);
    const to = dayRank(range.nom_jour_fin || range.nom_jour_debut);
    if (from < 0 || to < from) continue;
    const times = [
      timesOf(range.valeur_heure_debut_1, range.valeur_heure_fin_1),
      timesOf(range.valeur_heure_debut_2, range.valeur_heure_fin_2),
    ].filter((time) => time !== '');
    for (const day of week.slice(from, to + 1)) day.push(...times);
  }
  const text = (day: number) => [...new Set(week[day] ?? [])].sort().join(' / ');
  return {
    lundi: text(0),
    mardi: text(1),
    mercredi: text(2),
    jeudi: text(3),
    vendredi: text(4),
    samedi: text(5),
    dimanche: text(6),
  };
}

function dayRank(name: string): number {
  const days: readonly string[] = DAYS;
  return days.indexOf(name.toLowerCase());
}

function timesOf(from: string, to: string): string {
  const hour = /^\d\d:\d\d/;
  return hour.test(from) && hour.test(to) ? `${from.slice(0, 5)} - ${to.slice(0, 5)}` : '';
}

function isoDate(date: string): string {
  const french = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(date);
  if (french) return `${french[3]}-${french[2]}-${french[1]}`;
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '';
}
