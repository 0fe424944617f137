// Words of the pictures: their titles, what they show told in sentences, their keys, what is printed on
// them. Fetched with the pictures, so that the first page does not wait for them.

import { people, percent } from '../../src/explain/numbers.ts';
import { atPlace, atPlaceFirst } from '../../src/explain/places.ts';
import { fr } from '../../src/explain/typography.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import type { Factor } from '../../src/terms/factor.ts';
import type { Reference } from '../../src/terms/model.ts';
import type { Range } from '../../src/terms/tier.ts';

export const chartText = {
  save: fr`Télécharger l'image :`,
  formats: { png: 'PNG', svg: 'SVG' },
  png: (title: string) => fr`Télécharger en PNG : ${title}`,
  svg: (title: string) => fr`Télécharger en SVG : ${title}`,
  failed: fr`L'image n'a pas pu être enregistrée. Essayez l'autre format.`,
  none: fr`Il n'y a pas d'image à cette échelle.`,
  france: fr`France`,
  row: (label: string, value: string) => fr`${label} : ${value}`,
  whole: (share: number) => fr`${percent(share)} concernés`,
  tiers: {
    title: (nom: string) => fr`${atPlaceFirst(nom)}, qui a besoin de quelle aide ?`,
    total: (share: number, { low, high }: Range, national: number) =>
      fr`En tout ${percent(share)}, entre ${people(low)} et ${people(high)} habitants. En France, ${percent(national)}.`,
    key: fr`Trait : la fourchette du total, à 90 %`,
    columns: [fr`Besoin`, fr`Habitants, estimés`, fr`Part ici`, fr`Part en France`],
  },
  drivers: {
    title: (nom: string, local: number, national: number) =>
      percent(local) === percent(national)
        ? fr`${atPlaceFirst(nom)}, pourquoi ${percent(local)}, comme en France`
        : fr`De ${percent(national)} en France à ${percent(local)} ${atPlace(nom)}`,
    names: {
      age: fr`Âge`,
      diploma: fr`Diplôme`,
      income: fr`Revenu`,
      territory: fr`Territoire`,
    } satisfies Readonly<Record<Factor, string>>,
    factor: (name: string, effect: string) => fr`${name} : ${effect}.`,
    ends: (nom: string, local: number, national: number) =>
      fr`Au départ, la France : ${percent(national)}. À l'arrivée, ${nom} : ${percent(local)}.`,
    more: fr`Ajoute à la part de la France`,
    less: fr`Retire à la part de la France`,
    columns: [fr`Étape`, fr`Part ou effet`],
  },
  comparison: {
    title: (nom: string) => fr`${atPlaceFirst(nom)} et autour, qui a besoin d'aide ?`,
    here: (nom: string) => fr`${nom}, part estimée`,
    around: fr`Territoires autour, part estimée`,
    key: fr`Trait : la fourchette à 90 %`,
    line: fr`Pointillés : la France`,
    columns: [fr`Territoire`, fr`Part estimée`, fr`Fourchette`],
    exact: fr`sans objet`,
  },
  ages: {
    title: (nom: string) => fr`${atPlaceFirst(nom)}, quel âge ont les habitants ?`,
    band: (band: string, here: number, there: number) =>
      fr`Les ${band} : ${percent(here)} ici, ${percent(there)} en France.`,
    value: (here: number, there: number) => fr`${percent(here)} contre ${percent(there)}`,
    here: (nom: string) => fr`À gauche : ${nom}`,
    there: fr`À droite : la France`,
    columns: (nom: string) => [fr`Âge`, nom, fr`France`],
  },
};

/** What is printed on a picture that leaves the page: whose work, from which data, on which day. */
export const creditText = {
  estimate: (model: string, { source, vintage }: Reference) =>
    fr`Estimation du Diagnostic numérique, modèle ${model}. Parts nationales : ${source}, ${vintage}.`,
  data: (sources: readonly Pick<SourceCredit, 'producer' | 'vintage'>[]) =>
    fr`Données : ${sources.map(({ producer, vintage }) => `${producer}, ${vintage}`).join(' ; ')}.`,
  made: (day: string) => fr`Image produite le ${day}.`,
};
