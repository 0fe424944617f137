// Where a territory stands while no commune is chosen: the outline, then its figures, or what went wrong.
import { useCallback } from 'preact/hooks';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { Sections } from '../sections.ts';
import type { LoadTerritory } from './load-territory.ts';

interface Props {
  readonly code: string;
  readonly sections: Sections | null;
  readonly load: LoadTerritory;
}

export function TerritorySlot({ code, sections, load }: Props) {
  const { loaded, retry } = useLoaded(useCallback(() => load(code), [code, load]));
  if (loaded.status === 'loading') return <Skeleton />;
  if (loaded.status === 'failed') return <ErrorMessage error={loaded.error} onRetry={retry} />;
  return <>{loaded.value(sections)}</>;
}
