// Whom a commune asks for somebody who comes, where no list knows anybody near.
import { inBrackets } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';
import type { ActionFacts } from './action-row.ts';

/** "à l’intercommunalité (communauté de communes du Diois)", "au département". */
export function whomToAsk({ epci }: Pick<ActionFacts, 'epci'>): string {
  return epci === null ? fr`au département` : fr`à l'intercommunalité ${inBrackets(epci)}`;
}
