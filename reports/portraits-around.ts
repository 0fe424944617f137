// Who lives around: the portraits of the wider territories, whose communes are read for it.
import type { Territories, WiderTerritory } from '../src/territories/index.ts';
import { type Portrait, portraitOf } from './portrait.ts';

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
