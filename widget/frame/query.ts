// What does the address of the frame ask for? Attributes of the tag, which checks them by its schemas
// (attributes.ts): here only names are chosen. And which data, among our own (framed.ts).
import { DATA, EVENTS, FRAMED } from '../framed.ts';

/** No right value is longer, and a console needs no more. */
const MAX_LETTERS = 200;

/** Attributes asked for by "?commune=58194&theme=sombre"; anything else in the address is left alone. */
export function attributesOf(query: string): ReadonlyMap<string, string> {
  const asked = new URLSearchParams(query);
  const kept = new Map<string, string>();
  for (const name of FRAMED) {
    const value = asked.get(name);
    if (value !== null) kept.set(name, value.slice(0, MAX_LETTERS));
  }
  return kept;
}

/** Where the data are, from the page of the frame: the live ones, or those of a dated folder. */
export function dataFolder(query: string): string {
  const asked = new URLSearchParams(query).get(DATA) ?? '';
  return /^\w[\w.-]{0,40}$/.test(asked) ? `../data/${asked}/` : '../data/';
}

/** What the loader calls this frame, from "#dn-4f2a"; "" when there is no loader. */
export function frameId(hash: string): string {
  return /^#(dn-[\da-z]{1,20})$/.exec(hash)?.[1] ?? '';
}

/** The one origin that asks to hear what happens here; null when none does, or none can be named. */
export function listener(query: string): string | null {
  const asked = new URLSearchParams(query).get(EVENTS) ?? '';
  return /^https?:\/\/[^/]+$/.test(asked) && URL.canParse(asked) ? asked : null;
}
