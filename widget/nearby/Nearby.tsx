// The communes around the visitor, to choose from: found on the device, listed, never chosen.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { outsideSentence, placeLabel } from '../../src/explain/index.ts';
import { type OutsidePlace, outsideAround } from '../../src/search/index.ts';
import {
  createNearby,
  type FindNearby,
  type NearbyCommune,
  type Store,
} from '../../src/store/index.ts';
import { reportUnforeseen } from '../../ui/use-loaded.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import { type NearbyTrouble, nearbyText } from './copy.ts';
import { locate } from './locate.ts';

export interface NearbyProps {
  readonly find: FindNearby;
  readonly onChoose: (commune: NearbyCommune) => void;
}

type Answer =
  | { readonly status: 'asking' }
  | { readonly status: 'trouble'; readonly trouble: NearbyTrouble }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'outside'; readonly place: OutsidePlace }
  | {
      readonly status: 'found';
      readonly communes: readonly NearbyCommune[];
      readonly accuracyMetres: number;
    };

/** The panel over a store: its positions are read once, however often it opens. */
export function nearbyOver(
  store: Pick<Store, 'files' | 'commune'>,
): FunctionComponent<Pick<NearbyProps, 'onChoose'>> {
  const find = createNearby(store);
  return ({ onChoose }) => <Nearby find={find} onChoose={onChoose} />;
}

function Nearby({ find, onChoose }: NearbyProps) {
  const [answer, setAnswer] = useState<Answer>({ status: 'asking' });
  useEffect(() => {
    let wanted = true;
    void answerOf(find).then((found) => wanted && setAnswer(found));
    return () => {
      wanted = false;
    };
  }, [find]);
  return (
    <div class="dn-nearby">
      <p class={answer.status === 'found' ? 'dn-hidden' : ''} role="status">
        {said(answer)}
      </p>
      <p class="dn-note">{nearbyText.privacy}</p>
      {answer.status === 'found' && (
        <>
          <ul class="dn-nearby-list" aria-label={nearbyText.title}>
            {answer.communes.map((commune) => (
              <li key={commune.code}>
                <button type="button" class="dn-quiet" onClick={() => onChoose(commune)}>
                  {placeLabel(commune.nom, commune.departement)}
                </button>{' '}
                <span class="dn-note">{nearbyText.distance(commune.distanceKm)}</span>
              </li>
            ))}
          </ul>
          <p class="dn-note">
            {nearbyText.centre} {nearbyText.rough(answer.accuracyMetres)}
          </p>
        </>
      )}
    </div>
  );
}

async function answerOf(find: FindNearby): Promise<Answer> {
  const location = await locate();
  if (!location.ok) return { status: 'trouble', trouble: location.trouble };
  const { accuracyMetres, ...point } = location.at;
  try {
    const communes = await find(point);
    if (communes.length > 0) return { status: 'found', communes, accuracyMetres };
    const place = outsideAround(point);
    return place ? { status: 'outside', place } : { status: 'trouble', trouble: 'far' };
  } catch (error) {
    reportUnforeseen(error);
    return { status: 'failed', error };
  }
}

function said(answer: Answer): string {
  if (answer.status === 'asking') return nearbyText.asking;
  if (answer.status === 'outside') return outsideSentence([answer.place]);
  if (answer.status === 'failed') return whyFailed(answer.error);
  if (answer.status === 'trouble') return nearbyText.troubles[answer.trouble];
  return nearbyText.found(answer.communes.length);
}
