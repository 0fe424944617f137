// Asks the national map, when the visitor presses the button and never before: what is sent, and to
// whom, is said above it.
import { useState } from 'preact/hooks';
import { useWidgetId } from '../../ui/identifiers.ts';
import type { OwnListProps } from '../own-list/lists.ts';
import { mapSlotText } from './slot-copy.ts';

export function MapSlot({ lists, commune, address }: OwnListProps & { readonly address: string }) {
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const id = useWidgetId('national-map');
  const ask = async () => {
    setAsking(true);
    setSaid(mapSlotText.asking);
    try {
      const [{ lookUp }, { foundText, mapTroubleText }] = await Promise.all([
        import('./look-up.ts'),
        import('./copy.ts'),
      ]);
      const answer = await lookUp(address, commune);
      if (typeof answer === 'string') return setSaid(mapTroubleText[answer]);
      lists.find(answer.places);
      setSaid(foundText(answer.places.length, answer.total));
    } catch {
      setSaid(mapSlotText.failed);
    } finally {
      setAsking(false);
    }
  };
  return (
    <details class="dn-figures dn-figures-named dn-screen">
      <summary>{mapSlotText.title}</summary>
      <p id={id}>{mapSlotText.privacy(new URL(address).host)}</p>
      <p>
        <button
          type="button"
          class="dn-button"
          aria-describedby={id}
          aria-disabled={asking}
          onClick={() => !asking && void ask()}
        >
          {mapSlotText.button(commune.nom)}
        </button>
      </p>
      <p role="status">{said}</p>
    </details>
  );
}
