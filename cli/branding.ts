// What whoever signs a report gives: an author, a logo and a Word template, read from their files. Refused before
// anything is written, with what to do.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import type { Branding, Logo } from '../reports/branding.ts';
import { templateStyles } from '../reports/docx-template.ts';
import { FORMAT_NAMES, FORMATS } from '../reports/formats.ts';
import { CliError } from './cli-error.ts';
import { COUNCIL_FORMATS, isCouncil } from './council.ts';
import { territoryCliText as text } from './territory-copy.ts';

interface Given {
  readonly format: string;
  readonly output?: string | undefined;
  readonly auteur?: string;
  readonly logo?: string;
  readonly modeleWord?: string;
}

/** Formats of a territory that are signed. */
export const SIGNED = [...FORMAT_NAMES.filter((name) => FORMATS[name].signed), ...COUNCIL_FORMATS];

/**
 * @param signed formats that have room for it, of this command
 * @param ending of the files that are written, with its dot: of a batch, whose name is that of a folder
 * @throws CliError when a file cannot be used, or when the format has no room for it
 */
export async function brandingOf(
  { format, output = '', auteur, logo, modeleWord }: Given,
  signed: readonly string[] = SIGNED,
  ending = extname(output).toLowerCase(),
): Promise<Branding> {
  const given = auteur ?? logo ?? modeleWord;
  if (given !== undefined && !signed.includes(format)) throw new CliError(text.notSigned(signed));
  const isWord = isCouncil(format) ? ending === '.docx' : format === 'docx';
  if (modeleWord !== undefined && !isWord) throw new CliError(text.templateOfWordOnly);
  const template = modeleWord === undefined ? undefined : await templateOf(modeleWord);
  return {
    ...(auteur === undefined ? {} : { author: auteur }),
    ...(logo === undefined ? {} : { logo: await logoOf(logo) }),
    ...(template === undefined ? {} : { template }),
  };
}

/** What is taken of a template, and what is not: a page with a letterhead would be expected to give it. */
export function templateNotes({ modeleWord }: Pick<Given, 'modeleWord'>): string[] {
  return modeleWord === undefined ? [] : [text.templateTaken(modeleWord)];
}

async function logoOf(file: string): Promise<Logo> {
  const bytes = await bytesOf(file);
  try {
    const { width, height, type } = imageSize(bytes);
    if (type === 'png' || type === 'jpg') return { bytes, type, width, height };
  } catch {
    // Told below, as any other file that is no picture.
  }
  throw new CliError(text.notALogo(file));
}

async function templateOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(file);
  try {
    await templateStyles(bytes);
    return bytes;
  } catch {
    throw new CliError(text.notATemplate(file));
  }
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new CliError(text.unreadable(file), { cause });
  }
}
