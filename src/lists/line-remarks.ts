// Every line of a list that was read otherwise than it is written, or not read: for files, which need not be short.
import { isOtherName } from '../terms/commune-part.ts';
import type { CommuneLine, LineKind, Remark } from './commune-line.ts';
import { choicesText, problemText } from './copy.ts';
import { remarksOf, remarkText } from './remark-copy.ts';

export interface LineRemark {
  readonly line: number;
  /** The cell that was read, as written. */
  readonly written: string;
  /** INSEE code of the commune taken; null when none was. */
  readonly code: string | null;
  /** `part`, `renamed` and other remarks of a commune taken, else why none was: `unknown`, `homonyms`… */
  readonly kind: 'renamed' | Exclude<LineKind, 'commune'>;
  /** The sentence, its line first. */
  readonly text: string;
}

/** In the order of the list; several remarks of one line are several. */
export function lineRemarks(lines: readonly CommuneLine[]): readonly LineRemark[] {
  return lines.flatMap((line): LineRemark[] => {
    const { meaning } = line;
    const where = { line: line.line, written: line.written };
    if (meaning.kind === 'commune') {
      const { code } = meaning.commune;
      return remarksOf([line]).map((said) => ({
        ...where,
        code,
        kind: kindOf(said.remark),
        text: remarkText(said),
      }));
    }
    const text = [problemText(line), choicesText(line)].filter((one) => one !== null).join(' ');
    return [{ ...where, code: null, kind: meaning.kind, text }];
  });
}

/** What is but another name of the commune is no part of it: Châlons-sur-Marne. */
function kindOf(remark: Remark): LineRemark['kind'] {
  return remark.kind === 'part' && isOtherName(remark.part) ? 'renamed' : remark.kind;
}
