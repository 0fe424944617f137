// The figures and the files of a picture that the page has drawn already: fetched when they are asked for.
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { loadPictures } from './load-pictures.ts';
import type { PictureProps } from './Pictures.tsx';
import { pictureSlotText } from './slot-copy.ts';

export function PictureFold(picture: PictureProps) {
  return (
    <LoadedFold
      summary={pictureSlotText.fold}
      class="dn-picture-fold"
      load={loadPictures}
      words={pictureSlotText}
    >
      {({ SavedPicture }) => <SavedPicture {...picture} />}
    </LoadedFold>
  );
}
