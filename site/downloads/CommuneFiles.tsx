// The report and the figures of a commune, one button each.
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { keysOf } from '../../src/terms/keys-of.ts';
import type { CommuneFileKind } from './commune-file.ts';
import { communeFileKinds, communeFilesIntro } from './copy.ts';
import { FileList, TakingStatus, useTaking } from './FileList.tsx';

const KINDS = keysOf(communeFileKinds);

interface Props {
  readonly diagnosis: Diagnosis;
  readonly store: Store;
}

export function CommuneFiles({ diagnosis, store }: Props) {
  const taking = useTaking<CommuneFileKind>(async (kind) => {
    const { communeFile } = await import('./commune-file.ts');
    return communeFile(kind, diagnosis, store);
  });
  return (
    <>
      <p>{communeFilesIntro}</p>
      <FileList kinds={KINDS} texts={communeFileKinds} {...taking} />
      <TakingStatus texts={communeFileKinds} {...taking} />
    </>
  );
}
