// Hatchings: the tiers stay apart on black-and-white paper and in forced colours.
import { TIERS } from '../../src/terms/tier.ts';
import { useWidgetId } from '../../ui/identifiers.ts';

/** Lines of each pattern, in a square of 8: dense for the heaviest need, sparse for the lightest. */
export const STROKES = {
  exclus: 'M0 0L8 8M-2 6L2 10M6 -2L10 2M8 0L0 8M6 10L10 6M-2 2L2 -2',
  eloignes: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  presqueAutonomes: 'M0 4H8',
} as const;

/** @param name what the identifiers of the patterns start with, for who draws them twice. */
export function Hatches({ name = 'hatch' }: { readonly name?: string }) {
  const prefix = useWidgetId(name);
  return (
    <svg class="dn-hatches" aria-hidden="true" width="0" height="0">
      <defs>
        {TIERS.map((tier) => (
          <pattern
            key={tier}
            id={`${prefix}-${tier}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <path class="dn-hatch-line" d={STROKES[tier]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
