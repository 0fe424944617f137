// The diagnosis of a page whose program holds it whole; the tag's is LoadedReport.tsx.
import { ProgressiveReport } from '../../ui/ProgressiveReport.tsx';
import { Body, type BodyProps } from './Body.tsx';
import { Headline } from './Headline.tsx';
import { PrintHeader } from './PrintHeader.tsx';

export interface ReportProps extends BodyProps {
  /** Called once, when all of it is on screen but what it waits for: advice, pictures. */
  readonly onComplete?: (() => void) | undefined;
}

/** One report, one commune: give it the code as its key. */
export function Report({ onComplete, ...parts }: ReportProps) {
  const { diagnosis } = parts;
  return (
    <ProgressiveReport onComplete={onComplete}>
      {(end) => (
        <>
          <PrintHeader diagnosis={diagnosis} />
          <Headline diagnosis={diagnosis} />
          <Body {...parts} />
          {end}
        </>
      )}
    </ProgressiveReport>
  );
}
