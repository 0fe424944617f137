// Which codes stand on two lines of a file? Two lines of one place count twice in the total: that is said. A million codes
// as text would take a hundred megabytes, so that each is kept as a hash of 64 bits, eight bytes.

/** Codes kept, at most: beyond, a new code is compared with these only. */
const MAX_CODES = 2 ** 21;
/** Named one by one. */
const MAX_NAMED = 5;

export interface RepeatedCodes {
  /** The code of the next line; '' is none. */
  readonly add: (code: string) => void;
  /** Lines whose code was already met. */
  readonly count: () => number;
  /** The first of these codes, each once. */
  readonly first: () => readonly string[];
}

/** No code met yet. */
export function createRepeatedCodes(most = MAX_CODES): RepeatedCodes {
  let slots = new Uint32Array(2 * 1024);
  let [kept, count] = [0, 0];
  const first = new Set<string>();

  /** Whether the pair was there; it is afterwards, where there is room. Open addressing, half of the slots empty. */
  const seen = (high: number, low: number): boolean => {
    const mask = slots.length / 2 - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      const [known = 0, other = 0] = [slots[2 * at], slots[2 * at + 1]];
      if (known === high && other === low) return true;
      if (known !== 0 || other !== 0) continue;
      if (kept === most) return false;
      slots[2 * at] = high;
      slots[2 * at + 1] = low;
      kept++;
      return false;
    }
  };
  const grow = () => {
    const before = slots;
    slots = new Uint32Array(2 * before.length);
    kept = 0;
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) seen(high, low);
    }
  };
  return {
    add: (code) => {
      if (code === '') return;
      if (4 * kept >= slots.length) grow();
      if (!seen(hashOf(code, 0x9e3779b1), hashOf(code, 0x85ebca77) || 1)) return;
      count++;
      if (first.size < MAX_NAMED) first.add(code);
    },
    count: () => count,
    first: () => [...first],
  };
}

/** 32 bits of a text: FNV-1a from a seed, its end mixed as MurmurHash3 does. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
