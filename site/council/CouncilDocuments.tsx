// The documents of a council, one button each.
import type { CouncilSource } from '../../reports/council/source.ts';
import { FileList, useTaking } from '../downloads/FileList.tsx';
import { councilIntro, councilKinds } from './copy.ts';
import { COUNCIL_KINDS, type CouncilKind } from './kinds.ts';

/** @param source from what the visitor says when a file is asked for */
export function CouncilDocuments({ source }: { readonly source: () => CouncilSource }) {
  const { said, ...taking } = useTaking<CouncilKind>(async (kind) => {
    const { councilFile } = await import('./council-file.ts');
    return councilFile(kind, source());
  }, councilKinds);
  return (
    <>
      <p>{councilIntro}</p>
      <FileList kinds={COUNCIL_KINDS} texts={councilKinds} {...taking} />
      <p role="status" class="download-status">
        {said}
      </p>
    </>
  );
}
