// The keyboard of the search box, after the WAI-ARIA combobox pattern (list autocomplete). Focus stays in
// the field; the arrows only move which proposal is active.

export type Move =
  /** Make this proposal active; null is the field itself. */
  | { readonly do: 'activate'; readonly index: number | null }
  | { readonly do: 'choose'; readonly index: number }
  /** Enter without an active option: what was typed decides. */
  | { readonly do: 'enter' | 'open' | 'close' | 'clear' };

export interface ListState {
  readonly open: boolean;
  readonly count: number;
  readonly active: number | null;
}

/** What a key does, or null when the field keeps it. */
export function moveOf(
  key: string,
  altKey: boolean,
  { open, count, active }: ListState,
): Move | null {
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return null;
      if (!open) return { do: 'open' };
      if (altKey) return null;
      return { do: 'activate', index: active === null ? 0 : (active + 1) % count };
    case 'ArrowUp':
      if (count === 0) return null;
      if (altKey) return { do: 'close' };
      if (!open) return { do: 'open' };
      return { do: 'activate', index: active === null ? count - 1 : (active + count - 1) % count };
    case 'Enter':
      if (active !== null && open) return { do: 'choose', index: active };
      return { do: 'enter' };
    case 'Escape':
      return { do: open ? 'close' : 'clear' };
    default:
      return null;
  }
}
