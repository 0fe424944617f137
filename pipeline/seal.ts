// Marks every file with its name and with the id of the data set, which is the digest of all of them: a file
// of another release, or in the place of another, is known by itself. docs/DATA.md says how to check it.
import { createHash } from 'node:crypto';
import { type FileHeader, FORMAT, type ManifestFile } from '../src/files/index.ts';
import { jsonFile, type OutputFile } from './write.ts';

export interface Content {
  /** Relative to public/data. */
  readonly path: string;
  readonly content: object;
}

type Marks = Pick<ManifestFile['dataset'], 'id' | 'contentSha256'>;

/** Nothing is known yet of what the files will be marked with. */
const BLANK: Marks = { id: '', contentSha256: '' };

/**
 * The manifest, then the other files in their order. The digest is that of their texts before they bear it.
 * @param modelId first part of the id of the data set
 */
export function sealed(
  modelId: string,
  contents: readonly Content[],
  manifestWith: (marks: Marks) => ManifestFile,
): OutputFile[] {
  const marked = (marks: Marks): OutputFile[] => [
    jsonFile('manifest.json', manifestWith(marks)),
    ...contents.map(({ path, content }) => {
      const header: FileHeader = { format: FORMAT, file: path, dataset: marks.id };
      return jsonFile(path, { ...header, ...content });
    }),
  ];
  const contentSha256 = digestOf(marked(BLANK));
  return marked({ id: `${modelId}-${contentSha256.slice(0, 8)}`, contentSha256 });
}

function digestOf(files: readonly OutputFile[]): string {
  return sha256(files.map(({ path, text }) => `${path} ${sha256(text)}`).join('\n'));
}

/** In hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
