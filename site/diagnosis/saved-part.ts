// The part of a commune that the visitor chose, kept with the address of the page: a reload or "back" says it again.
import * as z from 'zod/mini';
import type { CommunePart } from '../../src/terms/commune-part.ts';

const commune = { code: z.string(), commune: z.string() };
const schema = z.object({
  part: z.union([
    z.object({ ...commune, kind: z.literal('arrondissement'), number: z.number() }),
    z.object({
      ...commune,
      kind: z.enum(['deleguee', 'associee', 'ancienne', 'renommee', 'ancien-nom']),
      nom: z.nullable(z.string()),
    }),
  ]),
});

/** What `history.state` keeps for the part that was chosen. */
export const stateOfPart = (part: CommunePart | null = null) => part && { part };

/** The part that it keeps of this commune; null for none, or for what another program left there. */
export function savedPart(state: unknown, commune: string | null): CommunePart | null {
  const { data } = z.safeParse(schema, state);
  return data?.part.commune === commune ? data.part : null;
}
