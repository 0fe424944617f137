// What tells that a barracks, a campus, an old-age home or a prison is counted in a commune: surveys see ordinary households
// only. METHOD §12.
import type { ModelInput } from './commune.ts';
import { isOverseasTerritory } from './factor.ts';

/** `age`: many people of 75 and over; `diploma`: many without diploma; `young`: many people of 15 to 29. */
export type InstitutionSign = 'age' | 'diploma' | 'young';

/** What tells that an institution is counted there, if anything does. */
export function institutionSigns({
  population,
  shares: { age, diploma, p15 },
  territory,
}: Pick<ModelInput, 'population' | 'shares' | 'territory'>): InstitutionSign[] {
  // Overseas many are young or without diploma, institution or not.
  const hexagone = !isOverseasTerritory(territory);
  const signs: InstitutionSign[] = [];
  const add = (sign: InstitutionSign, has: boolean, min: number, max: number) => {
    if (has && population >= min && population <= max) signs.push(sign);
  };
  // In larger towns, most students live in ordinary households.
  add('young', hexagone && age[0] > 1 / 3, 200, 20_000);
  add('age', age[4] * p15 > 0.22, 200, 3_000);
  add('diploma', hexagone && diploma[0] > 0.45, 300, 3_000);
  return signs;
}
