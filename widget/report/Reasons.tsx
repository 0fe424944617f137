// Why here and not as in France: a bar a reason around a line that is France, and one sentence each.

import {
  driverSentence,
  driverText,
  factorText,
  precisionText,
  signedPoints,
} from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';
import { PictureFold } from '../chart/PictureFold.tsx';
import { ReasonBar } from './ReasonBar.tsx';
import { ReasonFigures } from './ReasonFigures.tsx';
import { Why } from './Why.tsx';

/** The least span of the picture, in shares: a bar of 0.1 point must look like nothing. */
const MIN_SPAN = 0.03;

/** Below this many inhabitants, smoothing moves the age shares by 4 % of their gap or more. METHOD §4.4. */
const SMOOTHED_BELOW = 2_000;

export function Reasons({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, estimate, published, model } = diagnosis;
  const national = referenceRates(model.reference).concerned;
  const local = estimate.rates.concerned;
  const { drivers, covariates, notices } = estimate;
  const gap = local - national;
  // Of fewer than 20 people, a tenth of a point says nothing: bars and words are enough. METHOD §3.8.
  const figures = estimate.rounded.display === 'figures';
  const span = Math.max(MIN_SPAN, ...[...drivers.map(({ share }) => share), gap].map(Math.abs));
  const context = { commune, published, model, covariates, notices };
  return (
    <Section name="reasons" title={driverText.title(local, national)} method="3.4">
      <p class="dn-axis" aria-hidden="true">
        <span>{driverText.axisLess}</span>
        <span>{driverText.axisMore}</span>
        <span>{driverText.unit}</span>
      </p>
      <ul class="dn-reason-list">
        {drivers.map((driver) => (
          <li class="dn-reason" key={driver.factor}>
            <p class="dn-reason-words">
              <b>{factorText[driver.factor]}</b>
              <span>{driverSentence(driver, context)}</span>
            </p>
            <ReasonBar difference={driver.share} span={span} />
            {figures && <Effect difference={driver.share} />}
          </li>
        ))}
        <li class="dn-reason dn-reason-total">
          <p class="dn-reason-words">
            <b>{driverText.total}</b>
            <span>{driverText.fromTo(local, national)}</span>
          </p>
          <ReasonBar difference={gap} span={span} />
          {figures && <Effect difference={gap} />}
        </li>
      </ul>
      <p class="dn-note">{precisionText.unseen}</p>
      {commune.population < SMOOTHED_BELOW && <p class="dn-note">{driverText.smoothed}</p>}
      <div class="dn-folds">
        <Why key={commune.code} diagnosis={diagnosis} />
        {published !== null && <ReasonFigures diagnosis={diagnosis} published={published} />}
        {figures && <PictureFold diagnosis={diagnosis} name="raisons" />}
      </div>
    </Section>
  );
}

function Effect({ difference }: { readonly difference: number }) {
  return (
    <p class="dn-reason-effect">
      <span aria-hidden="true">{signedPoints(difference)}</span>
      <span class="dn-hidden">{driverText.effect(difference)}</span>
    </p>
  );
}
