// The lazy half of the report: who can help, then what to do first.
import { advise, communeContext, mapOfPlaces } from '../../src/index.ts';
import { Actors } from './Actors.tsx';
import { FirstActions } from './FirstActions.tsx';
import type { AdviceProps } from './props.ts';

export function Advice({ diagnosis, commune, places }: AdviceProps) {
  const { actors, actions } = advise(commune, diagnosis.estimate, places);
  return (
    <>
      <Actors actors={actors} map={mapOfPlaces(communeContext(commune))} />
      <FirstActions actions={actions} />
    </>
  );
}
