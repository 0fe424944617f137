// Where a picture will stand. Nothing is fetched until the place comes near the screen, which has its room
// beforehand, so that nothing jumps.
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { useNear } from '../../ui/use-near.ts';
import type { LoadPictures } from './load-pictures.ts';
import type { PictureProps } from './Pictures.tsx';
import { pictureSlotText } from './slot-copy.ts';

interface Props extends PictureProps {
  readonly load: LoadPictures;
  /** Whether its table follows; left out where the page has it beside. */
  readonly tabled?: boolean;
}

export function PictureSlot({ load, tabled = false, ...picture }: Props) {
  const { target, near } = useNear();
  return (
    <LoadedPart
      load={near ? load : null}
      words={pictureSlotText}
      meanwhile={<div class="dn-picture" ref={target} />}
    >
      {({ DrawnPicture }) => <DrawnPicture {...picture} tabled={tabled} />}
    </LoadedPart>
  );
}
