// The options that add something to a report of a territory, and what they ask.
import { COUNCIL_FORMATS, isCouncil } from '../reports/council/write.ts';
import { CliError } from './cli-error.ts';
import { optionalPartsCliText as text } from './optional-parts-copy.ts';

export interface OptionalPartsOptions {
  /** How many stops are looked for. */
  readonly prochainLieu?: string;
  /** From how many kilometres on people are far: "5" or "10". */
  readonly loin?: string;
  /** What straight lines are multiplied by. */
  readonly detour?: string;
  /** Only places that open on a Saturday or after 17:00 answer. */
  readonly ouvertTard?: boolean;
  readonly ressemblances?: boolean;
}

/** Whether the next place or the communes that resemble it are asked for. */
export function asksMore({ prochainLieu, ressemblances }: OptionalPartsOptions): boolean {
  return prochainLieu !== undefined || ressemblances === true;
}

/** @throws CliError when more is asked of a document that has no room for it, or when a number cannot be read. */
export function checkOptionalParts(
  options: OptionalPartsOptions & { readonly format: string },
): void {
  const { format, prochainLieu, loin, detour, ouvertTard } = options;
  if (prochainLieu === undefined) {
    const alone = [
      ...(loin === undefined ? [] : ['--loin']),
      ...(detour === undefined ? [] : ['--detour']),
      ...(ouvertTard ? ['--ouvert-tard'] : []),
    ];
    if (alone.length > 0) throw new CliError(text.withNextPlace(alone));
  }
  if (!asksMore(options)) return;
  if (isCouncil(format)) throw new CliError(text.notInCouncil(COUNCIL_FORMATS));
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
