// The observatory: the number, where, town and country, helpers, files, sources. What needs no figure stays where the
// figures cannot be read.
import { useCallback, useMemo } from 'preact/hooks';
import { createContours, type Read, type ReadContours, type Store } from '../../src/store/index.ts';
import { SIZE_BOUNDS } from '../../src/terms/size-class.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Sources } from '../../widget/report/Sources.tsx';
import { PaperAddress } from '../paper/PaperAddress.tsx';
import { PaperHead } from '../paper/PaperHead.tsx';
import { CompleteTable } from './CompleteTable.tsx';
import { observatoryText } from './copy.ts';
import { Facts } from './Facts.tsx';
import { GroupTable } from './GroupTable.tsx';
import { type Observatory as Loaded, loadObservatory } from './load-observatory.ts';
import { Where } from './Where.tsx';

/** Communes below this index are told apart from the others: under 10 000 inhabitants. */
const SMALL = 3;

interface Props {
  readonly store: Store;
  /** Reads the folder of the open data. */
  readonly readDownloads: Read;
}

export function Observatory({ store, readDownloads }: Props) {
  const contours = useMemo(() => {
    const read = createContours(store);
    // On their way while the figures are; the map tells if they do not come.
    read('france').catch(() => {});
    return read;
  }, [store]);
  const { loaded, retry } = useLoaded(useCallback(() => loadObservatory(store), [store]));
  if (loaded.status === 'loading') return <p role="status">{observatoryText.loading}</p>;
  return (
    <article class="dn-report">
      {loaded.status === 'ready' ? (
        <Numbers observatory={loaded.value} contours={contours} />
      ) : (
        <ErrorMessage error={loaded.error} onRetry={retry} />
      )}
      <Facts />
      <CompleteTable read={readDownloads} />
      {loaded.status === 'ready' && (
        <Sources sources={loaded.value.sources} model={loaded.value.model} />
      )}
    </article>
  );
}

interface NumbersProps {
  readonly observatory: Loaded;
  readonly contours: ReadContours;
}

function Numbers({ observatory, contours }: NumbersProps) {
  const { france, groups } = observatory;
  const concerned = france?.people.concerned.point ?? 0;
  const inSmall = groups.size
    .slice(0, SMALL)
    .reduce((total, { people }) => total + people.concerned.point, 0);
  return (
    <>
      <PaperHead model={observatory.model.id} />
      <PaperAddress />
      <header class="dn-headline">
        <Heading depth={0} class="dn-sentence">
          {observatoryText.before}
          <strong class="dn-whole">{observatoryText.figure(concerned)}</strong>
          {observatoryText.after}
        </Heading>
        <p class="dn-lead">{observatoryText.share(france?.share.point ?? 0)}</p>
      </header>
      <Where observatory={observatory} contours={contours} />
      <Section name="density" title={observatoryText.densityTitle}>
        <p>{observatoryText.density}</p>
        <GroupTable caption={observatoryText.tableCaption.density} groups={groups.density} />
      </Section>
      <Section name="size" title={observatoryText.sizeTitle}>
        <p>{observatoryText.size(inSmall / Math.max(1, concerned), SIZE_BOUNDS[SMALL] ?? 0)}</p>
        <GroupTable caption={observatoryText.tableCaption.size} groups={groups.size} />
      </Section>
    </>
  );
}
