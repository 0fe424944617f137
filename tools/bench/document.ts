// docs/BENCHMARKS.md, from the results alone.
import { decimal, people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';
import type { Measure } from './harness.ts';
import { FREE_TIER, PRICES, VISITS_PER_INHABITANT } from './load/cost.ts';
import type { Results } from './results.ts';

export function benchmarks(results: Results): string {
  return `${[
    head(results),
    engine(results),
    reading(results),
    page(results),
    load(results),
    cost(results),
  ]
    .flat()
    .join('\n\n')}\n`;
}

function head({ machine, loadAtEnd }: Results): string[] {
  const { processor, cores, memoryGB, system, node, date, load: before } = machine;
  return [
    '# Mesures',
    fr`Document écrit par \`npm run bench\` le ${date} : ne pas le modifier à la main. Machine : ${processor}, ${cores} cœurs, ${memoryGB} Go, ${system}, Node ${node}. Charge de la machine, au début puis à la fin : ${decimal(before)} et ${decimal(loadAtEnd)} programmes en attente pour ${cores} cœurs. Au-dessus de ${cores}, les temps sont des majorants : seuls les rapports se comparent.`,
    fr`Chaque comparaison fait tourner ses programmes à tour de rôle, dans un ordre tiré au sort (graine fixe), après des tours d'échauffement. Avant toute mesure, chacun doit donner les mêmes résultats que le moteur : parts à 10⁻¹², bornes à 10⁻⁹. Les temps sont des médianes de temps de processeur, sur un cœur. Le moteur est mesuré comme il est publié : réuni en un fichier et minifié.`,
  ];
}

function engine({ communes, rates, whole, actions, growth }: Results): string[] {
  const [alone, advised] = actions;
  return [
    fr`## Toutes les communes de France`,
    fr`Les parts des trois besoins dans ${people(communes)} communes (METHOD §3.2) :`,
    timings(rates, communes),
    fr`publicodes est un interprète de règles lisibles : 150 communes tirées au sort sont mesurées, et leur temps multiplié. Il n'a pas de logarithme : les fourchettes ne s'y écrivent pas.`,
    fr`L'estimation entière, quatre fourchettes comprises (METHOD §3.6). \`estimate\` donne en plus ce que les autres ne calculent pas : effectifs arrondis, quatre raisons, âges, fiabilité, avertissements.`,
    timings(whole, communes),
    fr`But : 80 ms pour \`estimate\`. Ce qui la sépare de la boucle nue : une trentaine d'objets et quatre-vingts nombres par commune à écrire en mémoire puis à ramasser, l'arrondi et les avertissements. \`estimateColumns\`, sans objet, est au niveau de la boucle nue ; numpy passe sous les deux : ses exponentielles sont vectorielles, ce que JavaScript n'a pas.`,
    fr`Avec les acteurs et les premières actions, en toutes phrases :`,
    timings(actions, communes),
    fr`But : une seconde. Les conseils coûtent ${decimal((((advised?.ms ?? 0) - (alone?.ms ?? 0)) / communes) * 1_000)} µs par commune : les lieux les plus proches, une soixantaine d'actions à juger, dix à mettre en phrases. D'après le profil, la moitié du temps pour juger les actions et les mettre en phrases, un cinquième pour nommer les acteurs, un septième pour chercher les lieux ; un sixième du tout est du ramassage : 60 ko par commune, que nul ne garde.`,
    fr`Le coût d'une estimation ne dépend pas du nombre de communes :`,
    table(
      ['communes', 'µs par commune'],
      growth.map(({ communes: count, each }) => [people(count), decimal(each)]),
    ),
  ];
}

function reading({ decoding, weights }: Results): string[] {
  const [first] = weights;
  return [
    fr`## Lire le plus grand département`,
    fr`Le Pas-de-Calais et ses voisines, ${people(decoding.communes)} communes, du texte JSON aux communes vérifiées. Poids : ${kilo(decoding.columns)} ko en colonnes, ${kilo(decoding.objects)} ko en objets (gzip).`,
    timings(decoding.times, decoding.communes),
    fr`## Ce que pèse un programme`,
    fr`Avant de rien faire, minifié et compressé (gzip).`,
    table(
      ['programme', 'ko', 'rapport'],
      weights.map(({ name, bytes }) => [name, kilo(bytes), ratio(bytes / (first?.bytes ?? 1))]),
    ),
  ];
}

function page({ firstVisits, memory, tags, weights }: Results): string[] {
  const [own] = firstVisits;
  return [
    fr`## Un premier diagnostic, sur un téléphone lent`,
    fr`Nevers, cache vide, dans Chromium : réseau « 4G lente » (562 ms d'aller-retour, 1,4 Mbit/s) et processeur quatre fois plus lent, imposés par le protocole de DevTools. Du clic à l'affichage des chiffres ; les octets sont ceux de toute la visite : la page du site y ajoute d'elle-même les lieux, les acteurs et les premières actions, que les autres n'ont pas ou que la balise demande quand on en approche. La page React montre les mêmes chiffres ; la carte nationale n'a pas ses données, et le temps est celui de son premier élément.`,
    table(
      ['page', 'secondes', 'rapport', 'ko', 'rapport', 'requêtes'],
      firstVisits.map(({ name, ms, bytes, requests }) => [
        name,
        decimal(ms / 1_000),
        ratio(ms / (own?.ms ?? 1)),
        kilo(bytes),
        ratio(bytes / (own?.bytes ?? 1)),
        String(requests),
      ]),
    ),
    fr`But : trois fois plus rapide et cinq fois plus léger que la page React. Sur ce réseau, un aller-retour dure autant que 100 ko : la durée est d'abord leur nombre, trois pour chacune de ces pages, soit 1,7 seconde. Une page écrite d'avance (\`npm run build -- --pages\`, non mesurée ici) porte ses chiffres : il ne lui en faut que deux, la page et sa feuille de style. La balise passe par \`v1/\`, un demi-ko qui renvoie à la version publiée et demande les données en même temps qu'elle.`,
    lightness(firstVisits, weights),
    fr`## La mémoire d'une page`,
    fr`Des communes de la Nièvre affichées l'une après l'autre dans la page du cadre, deux cents nouvelles, puis les mêmes. À chaque palier, Nevers est affichée de nouveau, et la mémoire relevée après ramassage. But : elle ne croît plus au-delà de la dixième.`,
    table(
      ['communes', 'Mo', 'nœuds', 'écouteurs'],
      memory.map(({ communes, megabytes, elements, listeners }) => [
        people(communes),
        decimal(megabytes),
        people(elements),
        people(listeners),
      ]),
    ),
    kept(memory),
    fr`## D'une balise à quarante sur une page`,
    fr`Des communes d'un même département ; le temps est celui du fil principal jusqu'au dernier diagnostic.`,
    table(
      ['balises', 'ms', 'ms par balise', 'ko', 'requêtes', 'Mo de mémoire'],
      tags.map(({ tags: count, ms, bytes, requests, megabytes }) => [
        String(count),
        people(ms),
        people(ms / count),
        kilo(bytes),
        String(requests),
        decimal(megabytes),
      ]),
    ),
  ];
}

/** What the visit of the tag is made of, and what five times less would ask. */
function lightness(visits: Results['firstVisits'], weights: Results['weights']): string {
  const [, tag, react] = visits;
  const [program] = weights;
  const [whole, code, other] = [tag?.bytes ?? 0, program?.bytes ?? 0, react?.bytes ?? 0];
  return fr`En poids, la page React fait ${decimal(other / whole)} fois la balise. Des ${kilo(whole)} ko de celle-ci, ${kilo(code)} sont le programme jusqu'au nombre (docs/HOSTING.md en donne les parts : les trois bibliothèques choisies pour le projet, le modèle, les phrases, la recherche), le reste, la suite du diagnostic et les données. Cinq fois moins que la page React ferait ${kilo(other / 5)} ko : moins que ce programme seul. La page React n'a ni recherche, ni acteurs, ni conseils, et un seul fichier de données.`;
}

/** From the tenth commune to the last new one, then to the same ones seen again. */
function kept(memory: Results['memory']): string {
  const at = (count: number) => memory.find(({ communes }) => communes === count)?.megabytes ?? 0;
  const [again = 0, last = 0] = memory.map(({ communes }) => communes).reverse();
  const each = ((at(last) - at(10)) * 1_000) / (last - 10);
  return fr`De la dixième à la ${people(last)}ᵉ, ${signed(at(last) - at(10))} Mo, soit ${signed(each)} ko par commune nouvelle : ce qui est retenu d'elle. De la ${people(last)}ᵉ à la ${people(again)}ᵉ, les mêmes : ${signed(at(again) - at(last))} Mo. Les nœuds et les écouteurs varient avec ce qui attend d'être ramassé, sans croître.`;
}

function load({ loads }: Results): string[] {
  const title = fr`## Le site sous la charge`;
  if (loads === null)
    return [title, fr`nginx ou wrk n'est pas installé sur cette machine : mesure laissée de côté.`];
  return [
    title,
    fr`Le site construit derrière le nginx de Debian (notre configuration, un processus), interrogé par wrk sur la boucle locale : 32 connexions, trois fois une seconde par fichier. Le rapport est celui au même nginx servant, dans la même minute, un fichier de 1 ko.`,
    table(
      ['fichier', 'octets envoyés', 'requêtes par seconde', 'rapport au fichier de 1 ko'],
      loads.map(({ file, bytes, perSecond, ratio: own }) => [
        `\`${file}\``,
        people(bytes),
        people(perSecond),
        decimal(own),
      ]),
    ),
  ];
}

function cost({ costs, firstVisits }: Results): string[] {
  const [, own] = firstVisits;
  const { perGiB, per10000Requests, source, read } = PRICES;
  return [
    fr`## Ce que coûte un mois, sur le papier`,
    fr`Visite mesurée ci-dessus, celle de la balise : ${kilo(own?.bytes ?? 0)} ko et ${own?.requests ?? 0} requêtes, cache vide. Hypothèse : une visite par mois pour ${people(1 / VISITS_PER_INHABITANT)} habitants, aucune d'un visiteur déjà venu ; le coût est proportionnel. Bande de prix : ${price(perGiB.low)} à ${price(perGiB.high)} $ par Gio selon la destination et le volume, et ${String(per10000Requests).replace('.', ',')} $ pour 10 000 requêtes ([Google Cloud CDN](${source}), relevé le ${read}).`,
    table(
      ['habitants', 'visites', 'Go', 'requêtes', '$ par mois'],
      costs.map(({ inhabitants, visits, gigabytes, requests, low, high }) => [
        people(inhabitants),
        people(visits),
        gigabytes < 1 ? decimal(gigabytes) : people(gigabytes),
        people(requests),
        fr`${price(low)} à ${price(high)}`,
      ]),
    ),
    fr`Mille visites : ${decimal(((own?.bytes ?? 0) * 1_000) / 1e6)} Mo. Un autre réseau de diffusion ne facture rien sous ${people(FREE_TIER.gigabytes)} Go et ${people(FREE_TIER.requests)} requêtes par mois ([Amazon CloudFront](${FREE_TIER.source}), relevé le ${FREE_TIER.read}).`,
  ];
}

function timings(measures: readonly Measure[], communes: number): string {
  return table(
    ['programme', 'ms', 'µs par commune', 'rapport'],
    measures.map(({ name, ms, ratio: own }) => [
      name,
      ms < 10 ? decimal(ms) : people(ms),
      small((ms * 1_000) / communes),
      ratio(own),
    ]),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, i) => (i === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map(line).join('\n');
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}\u00a0${decimal(Math.abs(value))}`;
const kilo = (bytes: number) => decimal(bytes / 1_000);
const price = (dollars: number) => dollars.toFixed(2).replace('.', ',');
const ratio = (value: number) =>
  value < 20 ? fr`× ${value.toFixed(1).replace('.', ',')}` : fr`× ${people(value)}`;
const small = (value: number) => (value < 10 ? value.toFixed(2).replace('.', ',') : people(value));
