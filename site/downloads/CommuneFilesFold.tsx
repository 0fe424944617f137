// Where the files of a commune may be opened, at the end of its page: closed, one line.
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { communeFilesText } from './slot-copy.ts';

interface Props {
  readonly diagnosis: Diagnosis;
  readonly store: Store;
}

const load = () => import('./CommuneFiles.tsx');

/** Nothing where nobody lives. */
export function CommuneFilesFold(props: Props) {
  if (props.diagnosis.estimate.rounded.display === 'nobody') return null;
  return (
    <Section name="downloads" title={communeFilesText.title}>
      <LoadedFold
        summary={communeFilesText.open}
        class="site-files"
        load={load}
        words={communeFilesText}
      >
        {({ CommuneFiles }) => <CommuneFiles {...props} />}
      </LoadedFold>
    </Section>
  );
}
