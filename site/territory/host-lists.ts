// The territories that the host added to this copy of the site, in one file that its build wrote.
import * as z from 'zod/mini';
import type { NamedList } from '../../src/territories/index.ts';

const schema = z.object({
  territoires: z.array(z.object({ nom: z.string(), codes: z.array(z.string()) })),
});

/** None when the file is not there or is another: the territories of all France are found without it. */
export async function hostLists(address: URL): Promise<readonly NamedList[]> {
  try {
    const answer = await fetch(address);
    const content: unknown = answer.ok ? await answer.json() : null;
    return z.parse(schema, content).territoires;
  } catch {
    return [];
  }
}
