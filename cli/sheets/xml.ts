// A part of a workbook, as its tags come: no tree is built of what may be a million cells.
import { Parser } from 'saxen';

export interface XmlReader {
  /** Names without their prefix: "row" of <x:row>, "id" of r:id. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Characters handed to the parser at a time. */
const PIECE = 1_000_000;

/** @throws Error when the part is not well formed */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const decoder = new TextDecoder();
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      reader.open?.(local(name), (asked) => {
        const all = attributes();
        const key = Object.keys(all).find((one) => local(one) === asked);
        return key === undefined ? undefined : decode(all[key] ?? '');
      });
    })
    .on('closeTag', (name) => reader.close?.(local(name)))
    .on('text', (text, decode) => reader.text?.(decode(text)))
    .on('cdata', (text) => reader.text?.(text));
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  }
  parser.end();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
