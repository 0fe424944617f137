// What kind of actor is a structure of Aidants Connect? Only its name says it. One whose name says nothing, or
// that opens its door to its own people alone (accommodation, care, companies, home help), is no place to send a resident to.
import type { PlaceRole } from '../../../../src/terms/place.ts';
import { whyLeftOut } from '../left-out.ts';

export type StructureKind =
  | { readonly kind: 'franceServices' }
  | { readonly kind: 'bibliotheque' }
  /** null: help of a kind that no actor names, a cyber-base or a place shared by many. */
  | { readonly kind: 'autre'; readonly role: PlaceRole | null };

/** Structures without a door for all: who lives there, works there or is visited at home. */
const CLOSED: readonly RegExp[] = [
  // Companies, the self-employed and home help, whose address is often a home.
  /mon ?assis|assistant num[ée]rique|\bm@n\b|micro.?entreprise|auto.?entrepreneur|^ei\b|\bsasu?\b|\bsarl\b|\beurl\b|domicile|services? à la personne|[ée]crivain|[àa] supprimer/i,
  // Accommodation and housing.
  /h[ée]bergement|\b(chrs|chu|cada|huda|cph|spada|fjt|cllaj|clhaj|hlm)\b|adoma|coallia|solibail|r[ée]sidence|habitat|logement|locati|bailleur|appartement|demandeurs? d.asile|pension|jeunes travailleurs|foyer(?! rural)|gens du voyage|r[ée]fugi/i,
  // Care, disability, justice, the armed forces.
  /ehpad|h[oô]pita|hospit|\b(esat|savs|samsah|ssiad|chs|csapa|caarud|spip|ctas|apas|cpr|cprpsncf)\b|psychologique|adapei|handicap|d.arr[êe]t|p[ée]nitentiaire|r[ée]giment|maison de sant[ée]|tut[ée]laire/i,
  // Services of an administration that receive nobody, and others.
  /^service|direction|urbani?sme|universit|chambre d|chambre r[ée]gionale|syndicat|lyc[ée]e|\bbetagouv\b|\banct\b|mednum|propret[ée]|\bmicro\b/i,
];

/** The first that holds, in this order: "CCAS - Mairie de La Clusaz" is its CCAS. */
const KINDS: readonly (readonly [RegExp, StructureKind])[] = [
  [
    /f[r]?ances? ?-?ser(vi|iv)|\bmsap\b|maisons? (de|des) services? (au|public)|\bm?fs\b/i,
    { kind: 'franceServices' },
  ],
  [
    /\bc\.?c\.?a\.?s\b|\bcias\b|centre (inter)?communale? d.actions? social|centre d.actions? sociales? d[eu]/i,
    other('ccas'),
  ],
  [/m[ée]dia.?th[eéè]que|biblioth[eéè]que/i, { kind: 'bibliotheque' }],
  [
    /centres? socia|centre socio|\bmjc\b|maison des jeunes et de la culture|espace de vie social|\bevs\b|maison de quartier|maison pour tous|maison des habitants|maison de la vie citoyenne|\bmpt\b|\bcscs?\b|espace soci(o|al)/i,
    other('centreSocial'),
  ],
  [/mission locale/i, other('missionLocale')],
  [/\bpimms\b/i, other('pimms')],
  [/mairie|^(commune|ville|municipalit[ée]|h[oô]tel de ville)\b/i, other('mairie')],
  [
    /r[ée]gie (de|des|inter|urbaine|rurale)|chantier|insertion|jardins? de cocagne|ressourcerie|interm[ée]diaire/i,
    other('siae'),
  ],
  [
    /\b(greta|afpa|cfppa|mfr)\b|organisme de formation|centre de formation/i,
    other('organismeDeFormation'),
  ],
  [
    /associati|secours (populaire|catholique)|familles? rurales?|relais familles|\bcidff\b|\budaf\b|emma[uü]s|croix.rouge|amicale|ligue de|restos? du c|restaurants du c|\badmr\b|foyer rural|entraide|[ée]picerie s/i,
    other('associations'),
  ],
  [
    /\bposte\b|postale?\b|\b(caf|cpam|msa|carsat|clic)\b|p[oô]le emploi|maison de l.emploi|pr[ée]fecture|point.justice|acc[eè]s au droit|d[ée]partement|solidarit[ée]s|m[ée]dico.?social|\b(mds|mdsi?|cms|utas|utams|pms|cdas|eds|sdsei|mdph|cd ?\d\d)\b|maison du rh[oô]ne|antenne sociale|action sociale|maisons? (de|des) services|maison de l.autonomie|(cap|espace|accueil|relais) emploi|communaut[ée]|^cc |agglom[ée]ration|\bagglo\b|m[ée]tropole|point info (s[ée]niors?|14)|maison des s[ée]niors/i,
    other('operateur'),
  ],
  [
    /num[ée]rique|cyber|\bepn\b|multim[ée]dia|informatique|tiers.?lieu|fablab|coworking|infos?.?jeunes|information jeunesse|\b(bij|pij|crij|cij)\b|espace public/i,
    other(null),
  ],
];

function other(role: PlaceRole | null): StructureKind {
  return { kind: 'autre', role };
}

/** null when its name does not say that it is a place, or says that it is none. */
export function kindOfStructure({
  nom,
  label_france_services: labelled,
}: {
  readonly nom: string;
  readonly label_france_services: boolean;
}): StructureKind | null {
  const [, kind = null] = KINDS.find(([pattern]) => pattern.test(nom)) ?? [];
  // The label is that of the place, however it is called.
  if (labelled) return { kind: 'franceServices' };
  const office = kind?.kind === 'autre' && (kind.role === 'ccas' || kind.role === 'mairie');
  const closed = CLOSED.some((pattern) => pattern.test(nom)) || whyLeftOut(nom) !== null;
  return !office && closed ? null : kind;
}
