// The parts of a Word document or of a spreadsheet, which are zip files.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;

/** The texts of a zip file by name, as its own list of contents gives them. */
export function zipEntries(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, string>();
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const start = bytes.readUInt32LE(at + 42);
    const body = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(body, body + bytes.readUInt32LE(at + 20));
    const stored = bytes.readUInt16LE(at + 10) === STORED;
    entries.set(
      bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      (stored ? packed : inflateRawSync(packed)).toString('utf8'),
    );
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
