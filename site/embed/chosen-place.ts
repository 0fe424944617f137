// Who is the commune or the territory that was chosen? Its name goes into the code, and the page says it
// so that homonyms are told apart.

import { placeLabel } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import { DiagnosisError } from '../../src/terms/errors.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { Territories } from '../../src/territories/index.ts';
import type { Choices } from './choices.ts';

export interface ChosenPlace {
  readonly nom: string;
  /** "Saint-Denis (La Réunion)", or the name of a territory. */
  readonly label: string;
}

/** null without either; rejects for one that does not exist, or when the data cannot be read. */
export async function placeOf(
  { commune, territoire }: Pick<Choices, 'commune' | 'territoire'>,
  store: Pick<Store, 'commune'>,
  territories: Pick<Territories, 'catalogue'>,
): Promise<ChosenPlace | null> {
  if (commune !== null) return communeOf(store, commune);
  return territoire === null ? null : territoryOf(territories, territoire);
}

async function communeOf(store: Pick<Store, 'commune'>, code: string): Promise<ChosenPlace> {
  const { nom, departement } = await store.commune(code);
  return { nom, label: placeLabel(nom, departement) };
}

async function territoryOf(
  territories: Pick<Territories, 'catalogue'>,
  code: string,
): Promise<ChosenPlace> {
  const found = (await territories.catalogue()).find((area) => attributeOf(area) === code);
  if (found === undefined) throw new DiagnosisError('unknown-territory', { code });
  return { nom: found.nom, label: found.nom };
}

/** How the attribute `territoire` names a territory. */
export function attributeOf({ kind, code }: Pick<KnownArea, 'kind' | 'code'>): string {
  if (code === null) return 'france';
  return kind === 'region' ? `region-${code}` : code.toLowerCase();
}
