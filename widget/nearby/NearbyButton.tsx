// "Around me": nothing is asked of the device, nor fetched, before the button is pressed.
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Chosen } from '../../ui/search/search-state.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { NearbyProps } from './Nearby.tsx';
import { nearbySlotText } from './slot-copy.ts';

type LoadNearby = () => Promise<FunctionComponent<Pick<NearbyProps, 'onChoose'>>>;

interface Props {
  readonly load: LoadNearby;
  readonly onChoose: (commune: Chosen) => void;
}

export function NearbyButton({ load, onChoose }: Props) {
  // Counts the presses: each asks for the position anew. None while the panel is closed.
  const [presses, setPresses] = useState(0);
  const { loaded, retry } = useLoaded(presses === 0 ? null : load, true);
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    setPresses(presses + 1);
    if (loaded.status === 'failed') retry();
  };
  const Panel = presses > 0 && loaded.status === 'ready' ? loaded.value : null;
  return (
    <div class="dn-nearby-slot">
      <button ref={button} type="button" class="dn-quiet" onClick={press}>
        {nearbySlotText.button}
      </button>
      {loaded.status === 'failed' && <p role="status">{nearbySlotText.failed}</p>}
      {Panel && (
        <Panel
          key={presses}
          onChoose={(commune) => {
            // The list goes away with the focus in it: the focus goes back where it came from.
            button.current?.focus();
            setPresses(0);
            onChoose(commune);
          }}
        />
      )}
    </div>
  );
}
