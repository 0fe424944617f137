// The share that the tint of a place stands for: its own, but in Mayotte that of all its communes together.
// They share the figures of the département, and a map would set them apart for nothing. METHOD §10.
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import type { MapItem } from './item.ts';

/** A share 0..1: `tint` where it has one, else its own. */
export const tintShare = ({ tint, share }: MapItem): number => tint ?? share.point;

/** The same places; those that no survey covers get one tint. */
export function withTints(items: readonly MapItem[]): MapItem[] {
  let people = 0;
  let population = 0;
  for (const { code, share, people: concerned } of items) {
    if (!isOutsideSurveyField(code) || share.point === 0) continue;
    people += concerned;
    population += concerned / share.point;
  }
  return items.map((item) =>
    population > 0 && isOutsideSurveyField(item.code)
      ? { ...item, tint: people / population }
      : item,
  );
}
