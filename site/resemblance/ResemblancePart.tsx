// The communes that resemble one, side by side: each leads to its diagnosis, or to a comparison.
import { resemblanceText as text } from '../../src/resemblance/index.ts';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { FileList, TakingStatus, useTaking } from '../downloads/FileList.tsx';
import { inSite } from '../pages/here.ts';
import { resemblanceSlotText as slotText } from './copy.ts';
import type { LoadedResemblance } from './load-resemblance.ts';
import './resemblance.css';

export function ResemblancePart({ before, rows, after, resemblance }: LoadedResemblance) {
  const { columns } = text;
  const [asked] = rows;
  return (
    <>
      {before.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {asked && (
        <StackedTable
          caption={text.caption}
          columns={[
            columns.commune,
            columns.common,
            columns.differences,
            columns.share,
            ...Object.values(columns.offers),
            text.compare,
          ]}
          rows={rows.map(({ code, label, common, differences, share, offers }) => ({
            header: label,
            key: code,
            href: code === asked.code ? undefined : inSite(`?commune=${code}`),
            cells: [
              common,
              differences,
              share,
              ...offers,
              code === asked.code ? (
                text.nothing
              ) : (
                <a
                  href={inSite(`comparer.html?communes=${asked.code},${code}`)}
                  aria-label={text.compareWith(label)}
                >
                  {text.compare}
                </a>
              ),
            ],
          }))}
        />
      )}
      {asked && <TableFile resemblance={resemblance} />}
      {after.map((sentence) => (
        <p class="dn-note" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}

function TableFile({ resemblance }: Pick<LoadedResemblance, 'resemblance'>) {
  const taking = useTaking<'csv'>(async () => {
    const { resemblanceFile } = await import('./file.ts');
    return resemblanceFile(resemblance);
  });
  return (
    <div class="resemblance-file">
      <FileList kinds={['csv']} texts={slotText.files} {...taking} />
      <TakingStatus texts={slotText.files} {...taking} />
    </div>
  );
}
