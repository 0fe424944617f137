// Apart from the other factors: only hypotheses ask for it, and a first diagnosis carries none.
import { isOverseasTerritory, type TerritoryClass } from './factor.ts';

/** The same place, urban or rural: overseas stays overseas. */
export function ruralOrNot(territory: TerritoryClass, rural: boolean): TerritoryClass {
  if (isOverseasTerritory(territory)) return rural ? 'overseasRural' : 'overseasUrban';
  return rural ? 'rural' : 'urban';
}
