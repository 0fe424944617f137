// Where the pictures will stand. Nothing is fetched until the place comes near the screen; each picture
// has its room beforehand, so that nothing jumps.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { stateText } from '../../ui/copy.ts';
import { Section } from '../../ui/Section.tsx';
import { useNear } from '../../ui/use-near.ts';
import { pictureSlotText } from '../report/copy.ts';
import type { LoadPictures } from './load.ts';
import type { PicturesProps } from './Pictures.tsx';

interface Props extends PicturesProps {
  readonly load: LoadPictures;
}

type Slot =
  | { readonly status: 'waiting' | 'failed' }
  | { readonly status: 'ready'; readonly Pictures: FunctionComponent<PicturesProps> };

export function PicturesSlot({ diagnosis, load }: Props) {
  const { room, near } = useNear();
  const [slot, setSlot] = useState<Slot>({ status: 'waiting' });
  const { status } = slot;
  useEffect(() => {
    if (!near || status !== 'waiting') return;
    load().then(
      (Pictures) => setSlot({ status: 'ready', Pictures }),
      () => setSlot({ status: 'failed' }),
    );
  }, [near, status, load]);
  return (
    <Section name="images" title={pictureSlotText.title}>
      <p>{pictureSlotText.intro}</p>
      {status === 'failed' && (
        <>
          <p role="status">{pictureSlotText.failed}</p>
          <button type="button" class="dn-button" onClick={() => setSlot({ status: 'waiting' })}>
            {stateText.retry}
          </button>
        </>
      )}
      {slot.status === 'ready' ? (
        <slot.Pictures diagnosis={diagnosis} />
      ) : (
        <div class="dn-pictures" ref={room}>
          {roomsOf(diagnosis).map((name) => (
            <div class="dn-picture" key={name} />
          ))}
        </div>
      )}
    </Section>
  );
}

/** The pictures that the data allow, by name: those of chart/pictures.ts. */
function roomsOf({ estimate, published }: PicturesProps['diagnosis']): string[] {
  const names = ['raisons', 'comparaison'];
  if (estimate.rounded.display === 'figures') names.push('besoins');
  if (published?.ageBands) names.push('ages');
  return names;
}
