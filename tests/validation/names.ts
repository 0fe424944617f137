// What the three comparisons and their territories are called in words: METHOD §11. The published table
// keeps the names and the codes of its source; people read neither codes nor straight apostrophes.
import { typeset } from '../../src/explain/typography.ts';
import type { TestName } from './published.ts';

export const TEST_NAMES: Readonly<Record<TestName, string>> = {
  V1: '93 EPCI des Hauts-de-France',
  V2: '7 régions',
  V3: '3 classes d’aires d’attraction des villes',
};

const CLASSES: Readonly<Record<string, string>> = {
  hors: 'communes hors attraction des villes',
  petit: 'petits pôles, dans une aire de moins de 50 000 habitants',
  grand: 'aires de 700 000 habitants ou plus',
};

/** The name of a published territory as it is shown. */
export function shownName(row: { test: TestName; code: string; name: string }): string {
  return typeset((row.test === 'V3' ? CLASSES[row.code] : undefined) ?? row.name);
}
