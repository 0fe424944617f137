// Where a territory stands while no commune is chosen: the outline, then its figures, or what went wrong.
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Sections } from '../sections.ts';
import type { LoadTerritory } from './load.ts';

interface Props {
  readonly code: string;
  readonly sections: Sections | null;
  readonly load: LoadTerritory;
}

type Draw = (sections: Sections | null) => ComponentChild;

export function TerritorySlot({ code, sections, load }: Props) {
  const [draw, setDraw] = useState<Draw>(() => () => <Skeleton />);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const show = (next: Draw) => wanted && setDraw(() => next);
    show(() => <Skeleton />);
    load(code).then(show, (error) =>
      show(() => <ErrorMessage error={error} onRetry={() => setAttempt(attempt + 1)} />),
    );
    return () => {
      wanted = false;
    };
  }, [code, load, attempt]);
  return <>{draw(sections)}</>;
}
