// The documents of a council, one button each.
import type { CouncilSource } from '../../reports/council/source.ts';
import { FileList, TakingStatus, useTaking } from '../downloads/FileList.tsx';
import { councilIntro, councilKinds } from './copy.ts';
import { COUNCIL_KINDS, type CouncilKind } from './kinds.ts';

/** @param source from what the visitor says when a file is asked for */
export function CouncilDocuments({ source }: { readonly source: () => CouncilSource }) {
  const taking = useTaking<CouncilKind>(async (kind) => {
    const { councilFile } = await import('./council-file.ts');
    return councilFile(kind, source());
  });
  return (
    <>
      <p>{councilIntro}</p>
      <FileList kinds={COUNCIL_KINDS} texts={councilKinds} {...taking} />
      <TakingStatus texts={councilKinds} {...taking} />
    </>
  );
}
