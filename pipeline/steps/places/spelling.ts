// Words that lists spell wrong, and how French spells them: two tables that a person can read and add to. Words of
// the language, and names of which one spelling alone is right; never a name that may be another.

/** Without its accents, each of these is no other word. */
const ACCENTED = `
  abbé activités agglomération allée allées août bâtiment bédéthèque bibliothèque bibliothèques château chaussée
  chêne chênes cinéma cité cités collège communauté déportés départemental départementale dépôt développement école
  écoles écoliers écluse écureuils éclats éducation église égalité épicerie équipe érables étang étangs état états
  étoile étude études évêché fédération fêtes forêt fossés français fraternité frère frères fusillés général générale
  généraux hôpital hôtel île îles liberté libération ludothèque maréchal médiathèque médiathèques
  médiation médico métiers métropole montée multimédia musée mûriers numérique numériques océan pêcheurs
  poésie pôle préfecture presbytère président prolongée proximité pépinière relève république réseau résidence
  résistance rivière secrétariat société solidarité solidarités sous-préfecture tête théâtre vallée vallées vidéothèque
  artothèque itinérance itinérante itinérantes camélias crèche familistère lumière générations

  agnès aliénor amédée andré andrée arsène cécile célestin clémence édouard éloi émile émilie étienne eugène eugénie
  évariste félix françois françoise frédéric gaëtan geneviève gérard grégoire hélène irène jérôme joséphine léon léonard
  léopold mélanie napoléon noël raphaël rémy rené renée sébastien stéphane théodore thérèse zoé

  ardèche bérégovoy bièvre isère césaire cévennes corbières éboué éluard élysée exupéry hérault jaurès laënnec méliès molière péguy prévert
  nièvre pyrénées rhône sédar
`;

/** Lists that write all in capitals leave these without accents too; in small letters they may be others. */
const SHOUTED = 'associé associés mère père pré près prés benoît';

/** Right words, and what lists have in their place. */
const MISTYPED: Readonly<Record<string, string>> = {
  agglomération: 'aggomération',
  bibliothèque: `bbliothèque bibiothèque bibilothèque biblioèque bibliohèque bibliotheqe bibliuothèque biblithèque
    biblitoèque biblitohèque biblitothèque biblliothèque biblothèque biibliothèque bilbiothèque bilbliothèque
    biliothèque bobliothèque bubliothèque`,
  clemenceau: 'clémenceau',
  communautaire: 'communataire',
  communauté: 'communuaté',
  culturel: 'cuturel',
  esplanade: 'esplande',
  immeuble: 'mmeuble',
  impasse: 'impase',
  intercommunale: 'intercommnuale intercommunlae intercomunale',
  jaurès: 'jaurés',
  marronniers: 'marroniers',
  médiathèque: 'médiatèque méditahèque',
  monument: 'momument',
  municipale: 'minicipale muncipale municiplae municpale municipals',
  président: 'présient',
  principale: 'princiaple',
  social: 'socizl',
  tilleuls: 'tilleuils',
};

/** Names that are known by the whole of them. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bGabriel Peri\b/g, 'Gabriel Péri'],
  [/\bJean Laurès\b/g, 'Jean Jaurès'],
  [/\bJules Valles\b/g, 'Jules Vallès'],
  [/\bPasteu\b/g, 'Pasteur'],
  [/\bMendes(?=[- ]France\b)/g, 'Mendès'],
  [/\bAcces(?= aux? )/gi, 'Accès'],
  [/\bLeo (Lagrange|Ferré|Ferre|Delibes)\b/g, 'Léo $1'],
  [/\bLéo Ferre\b/g, 'Léo Ferré'],
  [/\b((?:place|rue|halle) du m)arche\b/gi, '$1arché'],
  [/\b(communauté) (?:(?:des |d')?communes?|de commune)\b/gi, '$1 de communes'],
  // "Bibliothèquede Jard".
  [/(?<=th[eè]que)(?=(?:de|du|des) )/gi, ' '],
];

/** Without accents, in small letters. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

const wordsOf = (list: string) => list.trim().split(/\s+/);
const byBare = (list: string) => wordsOf(list).map((word): [string, string] => [bare(word), word]);

const RIGHT = new Map([
  ...byBare(ACCENTED),
  ...Object.entries(MISTYPED).flatMap(([right, wrong]) =>
    wordsOf(wrong).map((one): [string, string] => [bare(one), right]),
  ),
]);
const IN_CAPITALS = new Map([...byBare(SHOUTED), ...RIGHT]);

/** How French spells a word that came in capitals; null where no table has it. */
export function spelledInCapitals(word: string): string | null {
  return IN_CAPITALS.get(bare(word)) ?? null;
}

/** A name or an address, its words spelt as French does, those of its commune as this is. Idempotent. */
export function spelled(text: string, commune: string): string {
  const words = text.replace(/(?<![\p{L}@])\p{L}\p{Ll}{2,}(?![\p{L}@])/gu, (word) => {
    const known = RIGHT.get(bare(word));
    if (known === undefined || known === word) return word;
    const right = wordOf(commune, word) ?? known;
    return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  });
  return PHRASES.reduce((mended, [wrong, right]) => mended.replace(wrong, right), words);
}

function wordOf(commune: string, word: string): string | undefined {
  const own = commune.split(/[^\p{L}]+/u).find((one) => bare(one) === bare(word));
  return own?.toLowerCase();
}
