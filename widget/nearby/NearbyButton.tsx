// "Around me": nothing is asked of the device, nor fetched, before the button is pressed.
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Chosen } from '../../ui/search/search-state.ts';
import type { NearbyProps } from './Nearby.tsx';
import { nearbySlotText } from './slot-copy.ts';

type LoadNearby = () => Promise<FunctionComponent<Pick<NearbyProps, 'onChoose'>>>;

interface Props {
  readonly load: LoadNearby;
  readonly onChoose: (commune: Chosen) => void;
}

type Panel = FunctionComponent<{ onChoose: (commune: Chosen) => void }>;

export function NearbyButton({ load, onChoose }: Props) {
  const [panel, setPanel] = useState<{ readonly Panel: Panel } | 'failed' | null>(null);
  // Counts the presses: each asks for the position anew.
  const [presses, setPresses] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const press = async () => {
    try {
      setPanel({ Panel: await load() });
      setPresses(presses + 1);
    } catch {
      setPanel('failed');
    }
  };
  return (
    <div class="dn-nearby-slot">
      <button ref={button} type="button" class="dn-quiet" onClick={() => void press()}>
        {nearbySlotText.button}
      </button>
      {panel === 'failed' && <p role="status">{nearbySlotText.failed}</p>}
      {panel !== null && panel !== 'failed' && (
        <panel.Panel
          key={presses}
          onChoose={(commune) => {
            // The list goes away with the focus in it: the focus goes back where it came from.
            button.current?.focus();
            setPanel(null);
            onChoose(commune);
          }}
        />
      )}
    </div>
  );
}
