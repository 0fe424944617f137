// What a list of communes lost on its way to its figures: lines that no figure counts, communes counted whole of which it
// names a part. Said beside the figures, whoever reads no further.
import { isAside, type LineRemark } from '../src/lists/index.ts';
import { groupBy } from '../src/terms/group-by.ts';
import { type HomonymNames, nameIn } from './commune-names.ts';
import { listText } from './sections/copy.ts';

/** A notice of a list, in the JSON beside those of its figures. */
export type ListNotice =
  | {
      readonly code: 'list-lines-left';
      /** How many the list has, titles left out. */
      readonly lines: number;
      readonly left: readonly Pick<LineRemark, 'line' | 'written'>[];
    }
  | {
      readonly code: 'list-parts';
      /** Counted whole; `nom` as the report names it. */
      readonly communes: readonly {
        readonly code: string;
        readonly nom: string;
        readonly parts: readonly Pick<LineRemark, 'line' | 'written'>[];
      }[];
    };

interface ReadList {
  readonly lineRemarks?: readonly LineRemark[];
  readonly listLines?: number;
}

/** What names no commune, or several. */
export function leftAside({
  lineRemarks = [],
}: Pick<ReadList, 'lineRemarks'>): readonly LineRemark[] {
  return lineRemarks.filter(
    ({ code, kind }) => code === null && (kind === 'renamed' || !isAside(kind)),
  );
}

/** None of a territory that is no list, or of a list that was read whole. */
export function listNotices(
  { lineRemarks = [], listLines = lineRemarks.length }: ReadList,
  communes: readonly { readonly code: string; readonly nom: string }[],
  homonyms: HomonymNames,
): ListNotice[] {
  const left = leftAside({ lineRemarks }).map(cellOf);
  const parts = groupBy(
    lineRemarks.filter(({ kind }) => kind === 'part'),
    ({ code }) => code,
  );
  const cut = communes.flatMap((commune) => {
    const own = parts.get(commune.code);
    return own
      ? [{ code: commune.code, nom: nameIn({ homonyms }, commune), parts: own.map(cellOf) }]
      : [];
  });
  return [
    ...(left.length > 0 ? [{ code: 'list-lines-left' as const, lines: listLines, left }] : []),
    ...(cut.length > 0 ? [{ code: 'list-parts' as const, communes: cut }] : []),
  ];
}

const cellOf = ({ line, written }: LineRemark) => ({ line, written });

/** One sentence a notice: lines and communes are named while they are few. */
export function listNoticeSentences(notices: readonly ListNotice[]): string[] {
  return notices.map((notice) =>
    notice.code === 'list-lines-left'
      ? listText.left(notice.lines, notice.left)
      : listText.whole(notice.communes.map(({ nom }) => nom)),
  );
}
