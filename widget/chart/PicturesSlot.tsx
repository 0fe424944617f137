// Where the pictures will stand. Nothing is fetched until the place comes near the screen; each picture
// has its place beforehand, so that nothing jumps.
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { useNear } from '../../ui/use-near.ts';
import { pictureSlotText } from '../report/copy.ts';
import type { LoadPictures } from './load.ts';
import type { PicturesProps } from './Pictures.tsx';

interface Props extends PicturesProps {
  readonly load: LoadPictures;
}

export function PicturesSlot({ diagnosis, load }: Props) {
  const { target, near } = useNear();
  return (
    <Section name="images" title={pictureSlotText.title}>
      <p>{pictureSlotText.intro}</p>
      <LoadedPart
        load={near ? load : null}
        words={pictureSlotText}
        meanwhile={
          <div class="dn-pictures" ref={target}>
            {picturesOf(diagnosis).map((name) => (
              <div class="dn-picture" key={name} />
            ))}
          </div>
        }
      >
        {(Pictures) => <Pictures diagnosis={diagnosis} />}
      </LoadedPart>
    </Section>
  );
}

/** The pictures that the data allow, by name: those of chart/pictures-of.ts. */
function picturesOf({ estimate, published }: PicturesProps['diagnosis']): string[] {
  const names = ['raisons', 'comparaison'];
  if (estimate.rounded.display === 'figures') names.push('besoins');
  if (published?.ageBands) names.push('ages');
  return names;
}
