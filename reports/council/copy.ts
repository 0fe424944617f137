// Words of what a council is given: a note, a model of deliberation, slides, a poster and an article for residents.
import { authorityOf, byPathText } from '../../src/advice/words.ts';
import { fullDay } from '../../src/explain/index.ts';
import { kilometres, people } from '../../src/explain/numbers.ts';
import { ofPlace } from '../../src/explain/of-place.ts';
import { atPlace } from '../../src/explain/places.ts';
import { fr, opening, unbroken } from '../../src/explain/typography.ts';
import type { AreaKind } from '../../src/terms/estimate.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { ReferenceId } from '../../src/terms/reference.ts';
import { coverText } from '../sections/copy.ts';

export type CouncilKind = 'commune' | AreaKind;

/** An assembly that decides. */
interface Assembly {
  readonly name: string;
  /** The text on which it rests. */
  readonly seen: string;
  /** Who signs, a line each, and the text that says so: of communes and of EPCI, where it was checked. */
  readonly signers: readonly string[];
  readonly signing: string;
}

const PRESIDENT = fr`Le président ou la présidente, [nom] :`;
const SECRETARY = fr`Le ou la secrétaire de séance, [nom] :`;
const TO_SIGN = fr`Signatures :`;
const OTHER_SIGNER = fr`[Autre signataire, à vérifier] :`;
/** CGCT L. 5211-1: an EPCI follows the rules of the council of a commune. */
const OF_AN_EPCI = {
  signers: [PRESIDENT, SECRETARY],
  signing: fr`Signatures (CGCT, articles L. 5211-1 et L. 2121-23) :`,
};
const TO_COMPLETE: Assembly = {
  name: fr`[Assemblée]`,
  seen: fr`Vu [texte à compléter],`,
  signers: [fr`[Fonction], [nom] :`, OTHER_SIGNER],
  signing: TO_SIGN,
};

const assemblies: Readonly<Record<CouncilKind, Assembly>> = {
  commune: {
    name: fr`Le conseil municipal`,
    seen: fr`Vu le code général des collectivités territoriales, notamment son article L. 2121-29,`,
    signers: [fr`Le ou la maire, [nom] :`, SECRETARY],
    signing: fr`Signatures (CGCT, article L. 2121-23) :`,
  },
  epci: {
    name: fr`Le conseil communautaire`,
    seen: fr`Vu le code général des collectivités territoriales, notamment son article L. 5211-1,`,
    ...OF_AN_EPCI,
  },
  ept: {
    name: fr`Le conseil de territoire`,
    seen: fr`Vu le code général des collectivités territoriales, notamment son article L. 5219-2,`,
    ...OF_AN_EPCI,
  },
  departement: {
    name: fr`Le conseil départemental`,
    seen: fr`Vu le code général des collectivités territoriales, notamment son article L. 3211-1,`,
    signers: [PRESIDENT, OTHER_SIGNER],
    signing: TO_SIGN,
  },
  region: {
    name: fr`Le conseil régional`,
    seen: fr`Vu le code général des collectivités territoriales, notamment son article L. 4221-1,`,
    signers: [PRESIDENT, OTHER_SIGNER],
    signing: TO_SIGN,
  },
  france: TO_COMPLETE,
  selection: TO_COMPLETE,
};

/** Beside those whose authority is another than a département or a région: Paris as a commune, and Mayotte, where one assembly stands for both. */
const OWN_STATUS: ReadonlySet<string> = new Set(['commune-75056', 'departement-976', 'region-06']);
/** The 21 métropoles and that of Lyon, by SIREN: many a communauté bears the word in its name. Held to territoires.json by a test. */
const METROPOLES: ReadonlySet<string> = new Set(
  '200023414 200030195 200039865 200040715 200046977 200054781 200054807 200093201 242100410 242900314 243100518 243300316 243400017 243500139 243700754 244200770 244400404 244500468 245400676 246300701 246700488 248300543'.split(
    ' ',
  ),
);
const COUNCIL_OF_METROPOLE = fr`Le conseil de la métropole`;
/** An authority of its own and no EPCI, whose rules were not checked: CGCT, L. 3611-1 and L. 3631-2. */
const LYON = '200046977';

/** The assembly that decides there, and its text; left to be completed where the law gives it another name. */
function assemblyOf({ kind, code }: Decider): Assembly {
  if (code !== null && METROPOLES.has(code))
    return {
      ...(code === LYON ? TO_COMPLETE : assemblies.epci),
      name: COUNCIL_OF_METROPOLE,
    };
  const isOther =
    (kind === 'departement' || kind === 'region') && authorityOf(kind, code ?? undefined) !== kind;
  return isOther || OWN_STATUS.has(`${kind}-${code}`) ? TO_COMPLETE : assemblies[kind];
}

interface Decider {
  readonly kind: CouncilKind;
  readonly code: string | null;
}

/** How residents know each list. */
const LISTS: Readonly<Partial<Record<ReferenceId, string>>> = {
  franceServices2024: fr`France services`,
  bibliotheques2025: fr`bibliothèques`,
  aidantsConnect2024: fr`Aidants Connect`,
};

/** What the places named of a territory have in common. */
interface PlacesShown {
  readonly franceServicesOnly: boolean;
  readonly oneEach: boolean;
}

export const councilText = {
  source: (model: string, day: Date, address: string | null) =>
    address === null
      ? fr`Source : Diagnostic numérique, modèle ${model}, ${fullDay(day)}. Estimations, Licence Ouverte 2.0.`
      : fr`Source : Diagnostic numérique, modèle ${model}, ${fullDay(day)}, ${address}. Estimations, Licence Ouverte 2.0.`,
  /** "Exclus du numérique : environ 2 700 (8 %), entre 2 100 et 3 400, ont besoin d’une assistance durable." */
  need: (name: string, count: string, share: string, range: string | null, need: string) =>
    range === null
      ? fr`${name} : environ ${count} (${share}) ${need}.`
      : fr`${name} : environ ${count} (${share}), ${range}, ${need}.`,
  done: (title: string, fact: string) => fr`${title}. ${fact}`,
  /** "CCAS de Nevers : présent. Cité en 2021 par Les Bons Clics…": an office of social action, and by what it is known. */
  office: (name: string, status: string, why: string) =>
    fr`${name} : ${status.toLocaleLowerCase('fr')}. ${why}`,
  officeSaid: (name: string) => fr`${name} : présent, selon l'auteur de ce document.`,
  officeListed: (name: string, list: string) => fr`${name} : présent (${list}).`,
  /** Out of the commune, the nearest first. */
  nearest: (away: readonly string[]) => fr`Aux alentours : ${away.join(' ; ')}.`,
  away: (name: string, commune: string | null, distance: number, straight: string) =>
    commune === null
      ? fr`${name}, à ${kilometres(distance)} ${straight}`
      : fr`${name}, ${atPlace(commune)}, à ${kilometres(distance)} ${straight}`,
  /** "Nièvre : environ 94 800 habitants ont besoin d’aide avec le numérique." */
  territory: (nom: string, figure: string, need: string, about: boolean) =>
    about ? fr`${nom} : environ ${figure}${need}.` : fr`${nom} : ${figure}${need}.`,
  /** "À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique, soit 43 % des habitants." */
  together: (number: string, share: string) =>
    fr`${number.replace(/\.$/, '')}, ${share.charAt(0).toLowerCase()}${share.slice(1)}`,
  /** "entre 12 300 et 16 400, soit entre 37 % et 49 %" */
  ranges: (people: string, share: string) => fr`${people}, soit ${share}`,
  /** Those of the visitor's plan. */
  chosen: fr`Actions retenues`,
  /** Of a territory that has too many places for a page. */
  listed: fr`Leur nombre par intercommunalité, et leur liste, sont dans le rapport du territoire.`,
  /** Of a commune without inhabitants: it has no council. */
  nobody: fr`Ce document n'a donc pas d'objet : il n'y a ni besoin à estimer, ni habitant à informer.`,
  note: {
    title: (nom: string) => fr`Note de synthèse : ${nom}`,
    situation: fr`La situation`,
    why: fr`Pourquoi`,
    helpers: fr`Qui aide déjà`,
    proposals: fr`Ce qui est proposé`,
    sure: fr`Ce que valent ces chiffres`,
    toFill: [fr`Décision attendue :`, fr`Rapporteur :`, fr`Calendrier :`],
    planned: (title: string) => fr`${title}.`,
    stepsElsewhere: fr`Le premier pas de chacune est dans les diapositives.`,
    step: (title: string, step: string) => fr`${title}. Premier pas : ${step}`,
  },
  deliberation: {
    title: fr`Modèle de délibération`,
    warning: fr`Ce texte est un modèle à adapter : complétez ce qui est entre crochets. Il ne vaut pas conseil juridique : faites-le relire par vos services.`,
    subject: (nom: string) => fr`Objet : aide au numérique pour les habitants, ${nom}`,
    /** As an extract of the register opens. */
    facts: [
      fr`Délibération n° [numéro]. Date de la convocation : [date].`,
      fr`Séance du [date], à [heure], [lieu], présidée par [nom]. Secrétaire de séance : [nom].`,
      fr`Membres en exercice : [nombre]. Présents : [nombre], [noms]. Pouvoirs : [nombre], [qui donne pouvoir à qui]. Absents : [noms]. Votants : [nombre].`,
    ],
    assembly: (of: Decider) => fr`${assemblyOf(of).name},`,
    seen: (of: Decider) => assemblyOf(of).seen,
    seenReport: fr`Vu le rapport de [nom du rapporteur],`,
    /** `fact`: a sentence, as the diagnosis says it. */
    considering: (fact: string) =>
      fr`Considérant ce que dit le diagnostic : « ${fact.replace(/\.$/, '')} »,`,
    /** `said`: sentences on the list of communes, beside its figures. */
    listed: (said: string) => fr`Considérant la liste donnée : ${said.replace(/\.$/, '')},`,
    /** `said`: sentences, as the diagnosis says them; the first of them, whether the need is greater than in France. */
    estimate: (ranges: string, said: string) =>
      fr`Considérant ce que valent ces chiffres, une estimation à vérifier sur place : ${ranges}, fourchette faite pour contenir la vraie valeur neuf fois sur dix ; « ${said.replace(/\.$/, '')} »,`,
    /** The same of what has no range. */
    cautions: (said: string) =>
      fr`Considérant ce que valent ces chiffres : « ${said.replace(/\.$/, '')} »,`,
    /** Which statistics are missing: a detail, before what is decided and signed. */
    missing: (said: string) =>
      fr`Considérant ce qu'il faut savoir de ces chiffres : « ${said.replace(/\.$/, '')} »,`,
    decides: fr`Après en avoir délibéré, par [nombre] voix pour, [nombre] contre et [nombre] abstentions, décide :`,
    article: (rank: number, text: string) => fr`Article ${rank}. ${text}`,
    acknowledges: fr`De prendre acte du diagnostic présenté.`,
    begins: (actions: string, chosen: boolean) =>
      chosen
        ? fr`D'engager les actions retenues : ${actions}.`
        : fr`D'engager les actions suivantes : ${actions}.`,
    names: fr`De désigner [nom] pour suivre ces actions avec les partenaires locaux.`,
    funds: fr`D'inscrire [montant] au budget de [année], sous réserve des cofinancements attendus.`,
    reports: fr`De faire le point devant l'assemblée dans un délai d'un an.`,
    made: fr`Fait à [lieu], le [date].`,
    signing: (of: Decider) => assemblyOf(of).signing,
    signers: (of: Decider) => assemblyOf(of).signers,
    /** CGCT L. 2131-1: once told to the prefect and published, which who presides may certify. */
    enforceable: fr`Certifié exécutoire : transmission au représentant de l'État le [date], publication le [date].`,
  },
  slides: {
    title: (nom: string) => fr`Qui a besoin d'aide avec le numérique ? ${nom}`,
    needs: fr`Trois besoins, trois réponses`,
    why: fr`Pourquoi ici, et peut-on s'y fier ?`,
    sure: fr`Ce que valent ces chiffres`,
    helpers: fr`Qui peut aider`,
    priorities: fr`Par où commencer`,
    people: fr`Habitants, estimation`,
    /** "Environ 14 300 habitants", before what they need. */
    about: (figure: string) => fr`Environ ${figure}`,
    points: fr`Écart avec la France, en points`,
    place: fr`Lieu`,
    commune: fr`Commune`,
    communeAway: fr`Commune, distance à vol d'oiseau`,
    away: (commune: string, distance: number) => fr`${commune}, à ${kilometres(distance)}`,
    phone: fr`Téléphone`,
    inNotes: fr`Adresses et horaires : dans les commentaires de cette diapositive.`,
    action: fr`Action proposée`,
    chosen: fr`Action retenue`,
    /** "Actions retenues (2 sur 3)", where one slide does not hold them all. */
    part: (title: string, rank: number, of: number) => fr`${title} (${rank} sur ${of})`,
    reason: fr`Pourquoi`,
    step: fr`Premier pas`,
    foot: (nom: string, source: string) => fr`${nom}. ${source}`,
  },
  residents: {
    title: fr`Où se faire aider près de chez vous`,
    /** Where no place is near. */
    titleAlone: fr`À qui demander de l'aide`,
    /** `around`: some of the places are those of other communes. */
    lead: (kind: CouncilKind, nom: string, around: boolean) =>
      kind === 'commune'
        ? fr`Ordinateur, téléphone, démarches en ligne : ${atPlace(nom)}${around ? ' et autour' : ''}, on vous aide.`
        : fr`${nom}. Ordinateur, téléphone, démarches en ligne : on vous aide.`,
    /** Where no place is near: then whom to ask. */
    alone: (nom: string) =>
      fr`${nom}. Ordinateur, téléphone, démarches en ligne : aucun lieu connu n'est proche.`,
    /** Where no place that is known to help is within reach. */
    ask: (nom: string) =>
      fr`${nom}. Ordinateur, téléphone, démarches en ligne : voici où demander de l'aide.`,
    /** Of a place that is not known to help. */
    asked: fr`demandez si on peut vous y aider`,
    /** Told of 2021: its days are to be asked. */
    offered: (kind: CouncilKind, nom: string, what: string) =>
      fr`${kind === 'commune' ? opening(atPlace(nom)) : nom} : ${what} (exemple donné en 2021). Demandez les jours et les heures à la mairie.`,
    none: fr`Aucun lieu connu n'est proche.`,
    askTownHall: fr`Demandez à l'accueil de votre mairie : elle vous dira qui peut aider.`,
    /** To write on: in the letters of a poster, the first line is hardly longer than its words. */
    toFill: [fr`Qui peut vous aider ici, quand :`, ''],
    townHall: (kind: CouncilKind, nom: string) =>
      kind === 'commune'
        ? fr`Vous hésitez ? Demandez à la mairie ${ofPlace(nom)}. Téléphone : ${coverText.wordToFill}`
        : fr`Vous hésitez ? Demandez à votre mairie.`,
    call: (phone: string) => fr`Téléphone : ${unbroken(phone)}`,
    /** Of a place that is far: perhaps all is done by telephone. */
    callFirst: (phone: string) => fr`Appelez d'abord : ${unbroken(phone)}`,
    far: (distance: number, straight: string) => fr`à ${kilometres(distance)} ${straight}`,
    /** Where no road goes to a place. */
    hard: {
      path: byPathText,
      river: fr`sans route, en pirogue ou en avion`,
    },
    /** After the hours of a place: those of its list, whenever the sheet is made. */
    published: (hours: string, date: string) => fr`${hours} (publié en ${date})`,
    /** Of which lists the places are, each with its date. */
    lists: (dated: readonly string[]) => fr`Listes publiques : ${dated.join(', ')}.`,
    /** "France services d’août 2024", "une fiche de mai 2026". */
    list: (place: Pick<LocalPlace, 'source'>, listed: string) =>
      fr`${LISTS[place.source] ?? ''} ${listed}`.trim(),
    leaf: (date: string) => fr`fiche de ${date}`,
    /** `all`: each place has a number. */
    check: (all: boolean) =>
      all
        ? fr`Les horaires ont pu changer : appelez avant de venir.`
        : fr`Les horaires ont pu changer : appelez avant de venir, ou demandez à la mairie.`,
    /** Where no number is shown, nobody is told to call. */
    checkThere: fr`Horaires à confirmer sur place ou à la mairie.`,
    /** Where the road to a place may cross a pass: which communes are in the mountains, nothing here tells for sure. */
    road: fr`Vérifiez la route avant de partir : elle peut être plus longue.`,
    /** Above the code to scan, where all places are named. */
    more: (address: string) => fr`Pour en savoir plus : ${address}`,
    /** Above the code to scan; `count` where it is known, and the address for who has no telephone that scans. */
    others: (count: number | null, address: string) => {
      if (count === null) return fr`D'autres lieux sont ici : ${address}`;
      return count === 1
        ? fr`Un autre lieu est ici : ${address}`
        : fr`${people(count)} autres lieux sont ici : ${address}`;
    },
    /** The same, where the address of the page itself is too long to be typed. */
    searched: (count: number | null, address: string) => {
      if (count === null) return fr`D'autres lieux : cherchez votre commune sur ${address}`;
      return count === 1
        ? fr`Un autre lieu : cherchez votre commune sur ${address}`
        : fr`${people(count)} autres lieux : cherchez votre commune sur ${address}`;
    },
    /** Of a territory: which of its places are named, and by what rule. */
    among: (shown: number, total: number, { franceServicesOnly, oneEach }: PlacesShown) => {
      const kinds = franceServicesOnly
        ? fr`France services`
        : fr`France services d'abord, puis ceux qui publient leurs horaires`;
      const communes = oneEach
        ? fr`un par commune, les plus peuplées en premier`
        : fr`communes les plus peuplées en premier`;
      return fr`Ici, ${people(shown)} ${shown === 1 ? fr`lieu` : fr`lieux`} sur ${people(total)} connus : ${kinds}, ${communes}.`;
    },
    code: (link: string) => fr`Code à scanner, qui mène à ${link}`,
  },
  article: {
    /** `number`: a sentence, as the diagnosis says it. */
    intro: (number: string, range: string | null) =>
      fr`${number.replace(/\.$/, '')} (${range === null ? fr`estimation` : fr`estimation : ${range}`}). C'est peut-être vous, un parent, un voisin. Personne n'a à rester seul devant une démarche en ligne.`,
    offer: fr`Créer une adresse, remplir une déclaration, prendre un rendez-vous : des personnes formées vous aident, gratuitement le plus souvent.`,
    ask: fr`Créer une adresse, remplir une déclaration, prendre un rendez-vous : demandez qui peut vous aider.`,
  },
};
