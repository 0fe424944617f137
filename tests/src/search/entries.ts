// Real communes, chosen for what makes each of them hard to find. Populations of 2023.
import type { SearchEntry } from '../../../src/search/index.ts';

const entry = (
  code: string,
  nom: string,
  population: number,
  ...codesPostaux: string[]
): SearchEntry => ({ code, nom, codesPostaux, population });

export const ENTRIES: readonly SearchEntry[] = [
  entry('58194', 'Nevers', 33085, '58000'),
  entry('58278', 'Sermoise-sur-Loire', 1486, '58000'),
  entry('75056', 'Paris', 2103778, '75001', '75015', '75116'),
  entry('71343', "Paris-l'Hôpital", 285, '71150'),
  entry('69123', 'Lyon', 519127, '69001', '69003'),
  entry('27377', 'Lyons-la-Forêt', 756, '27480'),
  entry('13055', 'Marseille', 886040, '13001', '13013'),
  entry('11220', 'Marseillette', 697, '11800'),
  entry('13100', 'Saint-Rémy-de-Provence', 9599, '13210'),
  entry('2A004', 'Ajaccio', 76320, '20000', '20090', '20167'),
  entry('2B033', 'Bastia', 46867, '20200', '20600'),
  entry('11339', 'Saint-Denis', 523, '11310'),
  entry('93066', 'Saint-Denis', 149077, '93200', '93210', '93380'),
  entry('30247', 'Saint-Denis', 296, '30500'),
  entry('97411', 'Saint-Denis', 155634, '97400', '97417', '97490'),
  entry('93039', "L'Île-Saint-Denis", 8696, '93450'),
  entry('45274', 'Saint-Denis-en-Val', 7766, '45560'),
  entry('42218', 'Saint-Étienne', 173136, '42000', '42100', '42230'),
  entry('76575', 'Saint-Étienne-du-Rouvray', 29518, '76800'),
  entry('17300', 'La Rochelle', 79851, '17000'),
  entry('70450', 'La Rochelle', 40, '70120'),
  entry('85191', 'La Roche-sur-Yon', 54849, '85000'),
  entry('76351', 'Le Havre', 166687, '76600', '76610', '76620'),
  entry('78481', 'Le Pecq', 16059, '78230'),
  entry('94038', "L'Haÿ-les-Roses", 31188, '94240'),
  entry('85194', "Les Sables-d'Olonne", 49603, '85100', '85180', '85340'),
  entry('18003', "Les Aix-d'Angillon", 1877, '18220'),
  entry('91198', "D'Huison-Longueville", 1557, '91590'),
  entry('23175', 'Sous-Parsat', 112, '23150'),
  entry('29083', 'Île-de-Sein', 263, '29990'),
  entry('69202', 'Sainte-Foy-lès-Lyon', 21692, '69110'),
  entry('47323', 'Villeneuve-sur-Lot', 22350, '47300'),
  entry('02565', 'Œuilly', 293, '02160'),
  entry('51410', 'Œuilly', 564, '51480'),
  entry('16052', 'Bors (Canton de Tude-et-Lavalette)', 223, '16190'),
  entry('16053', 'Bors (Canton de Charente-Sud)', 119, '16360'),
  entry('58062', 'Château-Chinon (Ville)', 1770, '58120'),
  entry('58063', 'Château-Chinon (Campagne)', 554, '58120'),
  entry('51108', 'Châlons-en-Champagne', 42971, '51000'),
  entry('71076', 'Chalon-sur-Saône', 45102, '71100'),
  entry('02810', 'Villers-Cotterêts', 10489, '02600'),
  entry('80829', 'Y', 87, '80190'),
  entry('31404', 'Oô', 104, '31110'),
  entry('35238', 'Rennes', 230890, '35000', '35200', '35700'),
  entry('59350', 'Lille', 238246, '59000', '59800'),
];

/** The twelve communes named Sainte-Colombe: more homonyms than any other name. */
export const SAINTE_COLOMBE: readonly SearchEntry[] = [
  entry('05135', 'Sainte-Colombe', 65, '05700'),
  entry('17319', 'Sainte-Colombe', 113, '17210'),
  entry('25515', 'Sainte-Colombe', 488, '25300'),
  entry('33390', 'Sainte-Colombe', 423, '33350'),
  entry('35262', 'Sainte-Colombe', 368, '35134'),
  entry('40252', 'Sainte-Colombe', 633, '40700'),
  entry('46260', 'Sainte-Colombe', 236, '46120'),
  entry('50457', 'Sainte-Colombe', 181, '50390'),
  entry('69189', 'Sainte-Colombe', 2036, '69560'),
  entry('76569', 'Sainte-Colombe', 223, '76460'),
  entry('77404', 'Sainte-Colombe', 1781, '77650'),
  entry('89339', 'Sainte-Colombe', 184, '89440'),
];

/** Pin and the communes named Le Pin. */
export const PINS: readonly SearchEntry[] = [
  entry('70410', 'Pin', 732, '70150'),
  entry('03208', 'Le Pin', 432, '03130'),
  entry('14504', 'Le Pin', 797, '14590'),
  entry('17276', 'Le Pin', 71, '17210'),
  entry('30196', 'Le Pin', 474, '30330'),
  entry('39421', 'Le Pin', 238, '39210'),
  entry('44124', 'Le Pin', 868, '44540'),
  entry('77363', 'Le Pin', 1530, '77181'),
  entry('79210', 'Le Pin', 1091, '79140'),
  entry('82139', 'Le Pin', 111, '82340'),
];
