// What a part of a zip says of itself, before anything of it is unpacked.
import type { UnzipFileInfo } from 'fflate';

/**
 * Whether the length that a part says it has once unpacked cannot be: packing never makes a text longer, but for a few bytes.
 * A part that lies would be unpacked for as long as it likes, and read cut short without a word.
 */
export function liesOfLength({ size, originalSize }: UnzipFileInfo): boolean {
  return size > originalSize * 1.01 + 1_024;
}
