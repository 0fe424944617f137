// The options that add a section to a report of a territory.
import { CliError } from './cli-error.ts';
import { territoryCliText as text } from './territory-copy.ts';

export interface AddedOptions {
  /** How many stops are looked for. */
  readonly prochainLieu?: string;
  /** What straight lines are multiplied by. */
  readonly detour?: string;
  readonly ressemblances?: boolean;
}

/** Formats that have sections. */
const WITH_SECTIONS: readonly string[] = ['texte', 'docx', 'html', 'pdf'];

/** @throws CliError when a section is asked of a file that has none, or when a number cannot be read. */
export function checkAdded({
  format,
  prochainLieu,
  detour,
  ressemblances,
}: AddedOptions & { readonly format: string }): void {
  if (detour !== undefined && prochainLieu === undefined) throw new CliError(text.detourAlone);
  if (prochainLieu === undefined && !ressemblances) return;
  if (!WITH_SECTIONS.includes(format)) throw new CliError(text.noSections(WITH_SECTIONS));
  if (prochainLieu !== undefined && !/^([1-9]|10)$/.test(prochainLieu)) {
    throw new CliError(text.notStops(prochainLieu));
  }
  if (detour !== undefined && detourOf(detour) === null) throw new CliError(text.notDetour(detour));
}

/** From 1 to 3, with a comma or a point; null when it is not. */
export function detourOf(typed: string): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return value >= 1 && value <= 3 ? value : null;
}
