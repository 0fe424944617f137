// Is the name of a commune, alone on its line, also that of a wider territory? « Vienne » is a town of the Isère and a
// département: both are told, and neither is chosen, unless what stands beside the name says which commune it is.
import { isSameName } from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import type { KnownArea } from '../terms/known-area.ts';
import type { CommuneMeaning } from './commune-line.ts';
import type { Choice, Gazetteer } from './commune-source.ts';
import type { RequestedLine } from './requested-line.ts';

/** Paris is a commune and a département of the same people. */
const ONE_COMMUNE = '75';

/** The same meaning, or what is asked where the name is a territory's too. */
export function alsoTerritory(
  asked: RequestedLine,
  meaning: CommuneMeaning,
  gazetteer: Gazetteer,
): CommuneMeaning {
  if (asked.code !== null) return meaning;
  if (meaning.kind !== 'commune' && meaning.kind !== 'homonyms') return meaning;
  const choices = meaning.kind === 'commune' ? choicesOf(meaning) : meaning.choices;
  if (choices.some((one) => isSaid(one, asked, gazetteer))) return meaning;
  const [name = ''] = asked.names;
  const areas = gazetteer
    .territoriesNamed(name)
    .filter((area) => !choices.some((one) => isItsOwn(area, one, name)));
  if (areas.length === 0) return meaning;
  const outside = meaning.kind === 'homonyms' ? meaning.outside : [];
  return { kind: 'homonyms', choices, outside, areas };
}

/** The commune that was read, then those that may be meant by its name. */
function choicesOf({
  commune,
  remarks,
}: Extract<CommuneMeaning, { readonly kind: 'commune' }>): Choice[] {
  const part = remarks.flatMap((one) => (one.kind === 'part' ? [one.part] : []))[0] ?? null;
  const rivals = remarks.flatMap((one) => (one.kind === 'rivals' ? one.rivals : []));
  return [{ ...commune, part }, ...rivals];
}

/** Whether a code or a département beside the name is that of this commune. */
function isSaid(
  { code, codesPostaux }: Choice,
  { codes, departements }: RequestedLine,
  { departementsNamed }: Gazetteer,
): boolean {
  const departement = departementOf(code);
  return (
    codes.some((one) => one === code || codesPostaux.includes(one)) ||
    departements.some((cell) => departementsNamed(cell)?.has(departement) === true)
  );
}

/** « Nevers » is no Communauté d'agglomération de Nevers, where it is: an EPCI says its kind, or bears another name. */
function isItsOwn({ kind, code, departements }: KnownArea, one: Choice, name: string): boolean {
  if (kind === 'departement') return code === ONE_COMMUNE;
  const isEpci = kind === 'epci' || kind === 'ept';
  return isEpci && departements.includes(departementOf(one.code)) && isSameName({ nom: name }, one);
}
