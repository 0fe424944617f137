// The diagnosis of the tag: its number is in the program, and drawn as soon as the data are there; what follows is
// in a chunk that comes beside the data.
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { ProgressiveReport } from '../../ui/ProgressiveReport.tsx';
import { Outline } from '../../ui/Skeleton.tsx';
import { Headline } from './Headline.tsx';
import type { ReportProps } from './Report.tsx';
import { bodySlotText } from './slot-copy.ts';

const loadParts = () => import('../deferred/deferred.ts');

/** As Report, for which it stands. */
export function LoadedReport({ onComplete, ...parts }: ReportProps) {
  const { diagnosis } = parts;
  return (
    <ProgressiveReport onComplete={onComplete}>
      {(end) => (
        <>
          <LoadedPart load={loadParts} words={bodySlotText} frame={() => null}>
            {({ PrintHeader }) => <PrintHeader diagnosis={diagnosis} />}
          </LoadedPart>
          <Headline diagnosis={diagnosis} />
          <LoadedPart load={loadParts} words={bodySlotText} meanwhile={<Outline />}>
            {({ Body }) => (
              <>
                <Body {...parts} />
                {end}
              </>
            )}
          </LoadedPart>
        </>
      )}
    </ProgressiveReport>
  );
}
