// What are the columns of a list of places called? By the national schema of places of digital help
// (schema.data.gouv.fr, LaMednum/standard-mediation-num), and by people.
import type { SchemaLieuMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique';
import { COMMUNE_COLUMNS } from '../commune-columns.ts';

/** The surest first; accents, capitals and signs do not matter. */
export const PLACE_COLUMNS = {
  id: ['id', 'identifiant'],
  nom: [
    'nom',
    'nom_du_lieu',
    'nom_lieu',
    'lieu',
    'nom_de_la_structure',
    'nom_structure',
    'structure',
    'denomination',
    'intitule',
    'libelle',
    'name',
  ],
  commune: [
    'commune',
    'nom_de_la_commune',
    'nom_commune',
    'commune_nom',
    'libelle_commune',
    'ville',
    'nom_ville',
    'localite',
    'municipalite',
    'city',
  ],
  code_postal: COMMUNE_COLUMNS.postal,
  code_insee: COMMUNE_COLUMNS.insee,
  adresse: ['adresse', 'adresse_postale', 'adresse_du_lieu', 'voie', 'rue', 'address'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'long', 'lon', 'lng'],
  typologie: ['typologie', 'typologies', 'type', 'type_de_lieu', 'type_de_structure'],
  telephone: ['telephone', 'tel', 'numero_de_telephone', 'phone'],
  horaires: ['horaires', 'horaires_d_ouverture', 'horaire', 'opening_hours'],
  itinerance: ['itinerance', 'itinerant'],
  services: ['services', 'service', 'services_proposes'],
  modalites_acces: ['modalites_acces', 'modalites_d_acces', 'acces'],
  // A diagnosis has no use for the others: they are known, and never reported as unknown.
  pivot: ['pivot'],
  complement_adresse: ['complement_adresse'],
  courriels: ['courriels', 'courriel', 'email', 'mail'],
  site_web: ['site_web', 'site', 'url'],
  presentation_resume: ['presentation_resume'],
  presentation_detail: ['presentation_detail'],
  source: ['source'],
  structure_parente: ['structure_parente'],
  date_maj: ['date_maj'],
  publics_specifiquement_adresses: ['publics_specifiquement_adresses'],
  prise_en_charge_specifique: ['prise_en_charge_specifique'],
  frais_a_charge: ['frais_a_charge'],
  dispositif_programmes_nationaux: ['dispositif_programmes_nationaux'],
  formations_labels: ['formations_labels'],
  autres_formations_labels: ['autres_formations_labels'],
  modalites_accompagnement: ['modalites_accompagnement', 'modalites_d_accompagnement'],
  fiche_acces_libre: ['fiche_acces_libre'],
  prise_rdv: ['prise_rdv', 'prise_de_rdv'],
} as const satisfies Readonly<Record<keyof SchemaLieuMediationNumerique, readonly string[]>>;

export type PlaceColumn = keyof typeof PLACE_COLUMNS;
