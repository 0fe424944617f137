// Whom a share is a share of, in words: everybody, or people of 15 and over. METHOD §3.3. Every sentence
// with a share of people concerned takes its words here, so that none names the wrong ones.
import type { PopulationBase } from '../terms/base.ts';
import { inhabitants, persons } from './places.ts';
import { fr } from './typography.ts';

interface BaseWords {
  /** "43 % de la population". */
  readonly ofWhole: string;
  /** The same, saying that children are counted: the first words that are read. */
  readonly counted: string;
  /** "43 % des habitants", "Part des habitants". */
  readonly ofPeople: string;
  /** "appliquées à la population". */
  readonly toWhole: string;
  /** Follows a noun: "43 personnes de 15 ans et plus". */
  readonly aged: string;
  /** Head of a column of people. */
  readonly column: string;
  /** "La population selon son besoin d'aide". */
  readonly byNeed: string;
  /** Said above figures that leave people out; `count` people are counted. */
  readonly told: (count: number) => readonly string[];
}

export const baseText: Readonly<Record<PopulationBase, BaseWords>> = {
  all: {
    ofWhole: fr`de la population`,
    counted: fr`de la population, enfants compris`,
    ofPeople: fr`des habitants`,
    toWhole: fr`à la population`,
    aged: '',
    column: fr`Population`,
    byNeed: fr`La population selon son besoin d'aide`,
    told: () => [],
  },
  '15+': {
    ofWhole: fr`des 15 ans et plus`,
    counted: fr`des 15 ans et plus`,
    ofPeople: fr`des 15 ans et plus`,
    toWhole: fr`aux 15 ans et plus`,
    aged: fr` de 15 ans et plus`,
    column: fr`15 ans et plus`,
    byNeed: fr`Les 15 ans et plus selon leur besoin d'aide`,
    told: (count) => [fr`Parts appliquées aux 15 ans et plus : ${persons(Math.round(count))}.`],
  },
};

/** "12 300 habitants", "12 300 habitants de 15 ans et plus". */
export function inhabitantsOf(base: PopulationBase, count: number): string {
  return `${inhabitants(count)}${baseText[base].aged}`;
}
