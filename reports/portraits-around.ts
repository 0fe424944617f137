// Who lives around: the portraits of the wider territories, whose communes are read for it.
import { portraitOf } from '../src/estimate/index.ts';
import type { Portrait } from '../src/terms/portrait.ts';
import type { Territories, WiderTerritory } from '../src/territories/index.ts';

/** In widening order, France left out: its averages come with the model. Rejects as the store does. */
export function portraitsAround(
  wider: readonly WiderTerritory[],
  { load }: Pick<Territories, 'load'>,
): Promise<Portrait[]> {
  const wanted = wider.flatMap(({ kind, nom, group: { code } }) =>
    kind === 'france' ? [] : [{ request: { kind, code }, nom }],
  );
  return Promise.all(
    wanted.map(async ({ request, nom }) => portraitOf(nom, (await load(request)).communes)),
  );
}
