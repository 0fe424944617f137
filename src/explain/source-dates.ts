// Of when each list and zoning is that has one date for all: places, reasons and references say it alike.

import type { ReferenceId } from '../terms/reference.ts';
import { fr } from './typography.ts';

export const SOURCE_DATES = {
  franceServices2024: fr`août 2024`,
  bibliotheques2025: fr`2025`,
  aidantsConnect2024: fr`février 2024`,
  arcep2026: fr`février 2026`,
  qpv2024: fr`2024`,
  frr2025: fr`juillet 2025`,
} as const satisfies Readonly<Partial<Record<ReferenceId, string>>>;

/** The lists of places that all data hold, each with its date: "… de nos listes (…)". */
export const DATED_LISTS = fr`France services d'${SOURCE_DATES.franceServices2024}, bibliothèques de ${SOURCE_DATES.bibliotheques2025}, Aidants Connect de ${SOURCE_DATES.aidantsConnect2024}`;

/** When hours and staff of libraries were counted: their figures are older than their list. */
export const LIBRARY_FIGURES_YEAR = fr`2023`;

/** "août 2024"; null where the date differs from one row to another. */
export function dateOf(source: ReferenceId): string | null {
  const dates: Readonly<Partial<Record<ReferenceId, string>>> = SOURCE_DATES;
  return dates[source] ?? null;
}
