// Apart from the other factors: only hypotheses ask for it, and a first diagnosis carries none.
import type { Territory } from './factor.ts';

/** The same place, urban or rural: overseas stays overseas. */
export function ruralOrNot(territory: Territory, rural: boolean): Territory {
  const overseas = territory === 'overseasUrban' || territory === 'overseasRural';
  if (overseas) return rural ? 'overseasRural' : 'overseasUrban';
  return rural ? 'rural' : 'urban';
}
