// "Around me": nothing is asked of the device, nor fetched, before the button is pressed.
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import type { Chosen } from '../../ui/search/search-state.ts';
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
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="dn-nearby-slot">
      <button ref={button} type="button" class="dn-quiet" onClick={() => setPresses(presses + 1)}>
        {nearbySlotText.button}
      </button>
      {presses > 0 && (
        <LoadedPart key={presses} load={load} words={nearbySlotText}>
          {(Panel) => (
            <Panel
              onChoose={(commune) => {
                // The list goes away with the focus in it: the focus goes back where it came from.
                button.current?.focus();
                setPresses(0);
                onChoose(commune);
              }}
            />
          )}
        </LoadedPart>
      )}
    </div>
  );
}
