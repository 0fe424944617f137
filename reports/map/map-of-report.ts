// What a report holds of its map, drawn: no more than its writers lay out.
import type { ListedKind } from '../../src/terms/place.ts';
import type { Scene } from './picture.ts';

export interface ReportMap {
  readonly scene: Scene;
  /** Shows where one commune is, and no share: for the cover. */
  readonly location?: true;
  readonly legend: readonly { readonly name: string; readonly colour: string }[];
  /** Its points, with how many places of each kind it shows; empty where no place is known. */
  readonly points: readonly { readonly kind: ListedKind; readonly name: string }[];
  /** How to read it. */
  readonly notes: readonly string[];
}
