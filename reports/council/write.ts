// From what a council is told to a file: the one switch of the command line and of the page.
import type { Branding } from '../branding.ts';
import type { Outline } from '../outline.ts';
import type { CouncilSource } from './source.ts';

export const COUNCIL_FORMATS = [
  'note',
  'deliberation',
  'diapositives',
  'affiche',
  'bulletin',
] as const;
export type CouncilFormat = (typeof COUNCIL_FORMATS)[number];

/** Whether a format typed is that of a document for a council. */
export function isCouncil(format: string): format is CouncilFormat {
  return COUNCIL_FORMATS.some((known) => known === format);
}

/** What each may be written as, the first by default. */
export const COUNCIL_FILES = {
  note: ['docx', 'pdf', 'html'],
  deliberation: ['docx'],
  diapositives: ['pptx'],
  affiche: ['html', 'pdf', 'docx'],
  bulletin: ['docx', 'html', 'pdf'],
} as const satisfies Readonly<Record<CouncilFormat, readonly string[]>>;

/** A PDF is printed from the page: whoever has a browser does it. */
export type CouncilFile = 'docx' | 'html' | 'pptx';

/** The whole file. Rejects when the code of a writer cannot be had. */
export async function writeCouncil(
  source: CouncilSource,
  format: CouncilFormat,
  file: CouncilFile,
  branding: Branding = {},
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === 'diapositives') return (await import('./slides.ts')).slides(source, branding);
  const outline = await outlineFor(source, format);
  return file === 'docx'
    ? (await import('../docx.ts')).docxOf(outline, source.provenance, branding)
    : (await import('../html.ts')).htmlOf(outline, source.provenance, branding);
}

async function outlineFor(
  source: CouncilSource,
  format: Exclude<CouncilFormat, 'diapositives'>,
): Promise<Outline> {
  const documents = await import('./documents.ts');
  switch (format) {
    case 'note':
      return documents.noteOutline(source);
    case 'deliberation':
      return documents.deliberationOutline(source);
    case 'affiche':
      return documents.posterOutline(source);
    case 'bulletin':
      return documents.articleOutline(source);
  }
}
