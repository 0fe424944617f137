// What a council is given, from the options typed: which file, by the ending of its name.
import { extname } from 'node:path';
import type { Branding } from '../reports/branding.ts';
import type { CouncilSource } from '../reports/council/source.ts';
import {
  COUNCIL_FILES,
  COUNCIL_FORMATS,
  type CouncilFormat,
  isCouncil,
  writeCouncil,
} from '../reports/council/write.ts';
import { creatorOf, metadataOf } from '../reports/provenance.ts';
import type { BaseOption } from '../src/terms/base.ts';
import { CliError } from './cli-error.ts';
import { cliText } from './copy.ts';
import { councilCliText as text } from './council-copy.ts';

export { COUNCIL_FORMATS, isCouncil };

/** @throws CliError when the file asked for is not one that this document is written as */
export function councilFile(format: CouncilFormat, output: string | undefined) {
  const files: readonly ('docx' | 'pdf' | 'html' | 'pptx')[] = COUNCIL_FILES[format];
  if (output === undefined) throw new CliError(text.needsFile(format, files));
  const file = files.find((known) => `.${known}` === extname(output).toLowerCase());
  if (file === undefined) throw new CliError(cliText.otherEnding(format, files));
  return file;
}

/** @throws CliError when the people counted are chosen for a document that tells no figure */
export function refuseWithoutFigures(
  { format, reference }: { readonly format: string; readonly reference?: string },
  { base = 'all' }: BaseOption,
): void {
  if (format === 'affiche' && (base !== 'all' || reference !== undefined))
    throw new CliError(text.noFigures);
}

/** @throws CliError where nobody lives: the page offers no such document either */
function refuseUninhabited({ kind, nom, estimate }: CouncilSource): void {
  if (estimate.rounded.display === 'nobody')
    throw new CliError(kind === 'commune' ? text.nobody(nom) : text.nobodyThere);
}

/** What is said of a document for a council that leads nowhere. */
export function noAddress({ format, adresse }: { format: string; adresse?: string }): string[] {
  return isCouncil(format) && adresse === undefined ? [text.noAddress] : [];
}

/**
 * Text for HTML, bytes for all else; a PDF is printed by a browser of this machine.
 * @throws CliError as `councilFile` does, and where nobody lives
 */
export async function councilContent(
  source: CouncilSource,
  format: CouncilFormat,
  output: string | undefined,
  branding: Branding = {},
): Promise<string | Uint8Array> {
  const file = councilFile(format, output);
  refuseUninhabited(source);
  if (file !== 'pdf') return writeCouncil(source, format, file, branding);
  const page = String(await writeCouncil(source, format, 'html', branding));
  const { printHtml } = await import('./pdf/print.ts');
  return printHtml(page, {
    title: null,
    author: branding.author ?? null,
    creator: creatorOf(source.provenance),
    metadata: metadataOf(source.provenance),
  });
}
