// The diagnosis below its number, in reading order: who needs what, what to know of both, why here, compared with, who can help, where
// to begin, how sure, sources.

import type { ComponentChildren } from 'preact';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { Deferred } from '../../ui/Deferred.tsx';
import { Section } from '../../ui/Section.tsx';
import { AdviceAnnounced, AdviceSlot } from '../advice/AdviceSlot.tsx';
import type { AdviceSource } from '../advice/load-advice.ts';
import { loadPictures } from '../chart/load-pictures.ts';
import { PictureFold } from '../chart/PictureFold.tsx';
import { PictureSlot } from '../chart/PictureSlot.tsx';
import { pictureSlotText } from '../chart/slot-copy.ts';
import type { SectionName, Sections } from '../sections.ts';
import { Comparison } from './Comparison.tsx';
import type { Folds } from './folds.ts';
import { NationalShares } from './NationalShares.tsx';
import { Notices } from './Notices.tsx';
import { Precision } from './Precision.tsx';
import { Reasons } from './Reasons.tsx';
import { Sources } from './Sources.tsx';
import { Tiers } from './Tiers.tsx';

export interface BodyProps {
  readonly diagnosis: Diagnosis;
  /** Optional sections to show; null for all of them. */
  readonly sections?: Sections | null;
  /** What the page lets one do with the report: copy its address, print it. */
  readonly actions?: ComponentChildren;
  /** Brings who can help and what to do first; left out, the report goes without. */
  readonly advice?: AdviceSource | undefined;
  /** What the visitor may open below the advice: a hypothesis, documents… Left out, the report goes without. */
  readonly folds?: Folds | undefined;
}

/** In turns of their own: the number is on screen before the rest is drawn. */
export function Body({ diagnosis, sections = null, actions, advice, folds: Folds }: BodyProps) {
  const { commune, estimate } = diagnosis;
  const inhabited = estimate.rounded.display !== 'nobody';
  /** No figure, no share, no reason, no picture of fewer than 20 inhabitants: what to do remains. */
  const estimated = hasShare(estimate.rounded);
  const shows = (name: SectionName) =>
    (name === 'agir' ? inhabited : estimated) && (sections === null || sections.includes(name));
  return (
    <>
      <Deferred>
        {shows('besoins') && (
          <Tiers nom={commune.nom} estimate={estimate}>
            {estimate.rounded.display === 'figures' && (
              <PictureFold diagnosis={diagnosis} name="besoins" />
            )}
          </Tiers>
        )}
        {/* After the needs: on a phone, four of them would fill the first screen. */}
        {estimated && <Notices notices={estimate.notices} />}
      </Deferred>
      {actions && <Deferred>{actions}</Deferred>}
      <Deferred>{shows('raisons') && <Reasons diagnosis={diagnosis} />}</Deferred>
      <Deferred>
        <div class="dn-pair">
          {shows('images') && diagnosis.published?.ageBands && (
            <Section name="images" title={pictureSlotText.title}>
              <PictureSlot diagnosis={diagnosis} name="ages" load={loadPictures} tabled />
            </Section>
          )}
          {shows('comparaison') && <Comparison diagnosis={diagnosis} />}
        </div>
      </Deferred>
      <Deferred meanwhile={shows('agir') && advice && <AdviceAnnounced />}>
        {shows('agir') && advice && <AdviceSlot diagnosis={diagnosis} {...advice} />}
        {shows('parts-nationales') && <NationalShares diagnosis={diagnosis} />}
        {Folds && <Folds diagnosis={diagnosis} />}
      </Deferred>
      <Deferred>{shows('precision') && <Precision diagnosis={diagnosis} />}</Deferred>
      <Deferred>
        <Sources sources={diagnosis.sources} model={estimated ? diagnosis.model : null} />
      </Deferred>
    </>
  );
}
