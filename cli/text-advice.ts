// Who can help and where to begin, as paragraphs for a terminal.

import { isDone } from '../src/advice/index.ts';
import {
  actorStatusText,
  actorsTitle,
  actorWhyText,
  aidantsConnectText,
  byAppointmentText,
  firstActionsText,
  measuredText,
  reasonText,
  referenceLabel,
} from '../src/advice/words.ts';
import { opening } from '../src/explain/typography.ts';
import type { Advice } from '../src/index.ts';
import { heading, paragraph } from './layout.ts';

/** The two sections, ready to print. */
export function adviceBlocks({ actors, actions }: Advice): string[] {
  const helpers = actors.map(({ name, status, why, place, source }) => {
    // A list has a date, and an old one must be checked: it is said with every place.
    const listed = place === null ? '' : ` ${referenceLabel(source)}.`;
    const appointment = place?.byAppointment ? ` ${opening(byAppointmentText)}.` : '';
    const also =
      place?.aidantsConnect && source !== 'aidantsConnect2024' ? ` ${aidantsConnectText}.` : '';
    return paragraph(
      `${name} (${actorStatusText[status]}). ${actorWhyText(why)}${appointment}${listed}${also}`,
      '- ',
    );
  });
  const done = actions.filter(isDone).length;
  const steps = actions.flatMap(({ title, because, firstStep }, i) => [
    paragraph(title, i < done ? '- ' : `${i + 1 - done}. `),
    ...because.map((reason) => paragraph(reasonText(reason), '     ')),
    paragraph(`${firstActionsText.firstStep} : ${firstStep}`, '     → '),
  ]);
  const none = actions.length === 0 ? [paragraph(firstActionsText.none)] : [];
  const measured = actors.some(({ distanceKm }) => (distanceKm ?? 0) > 0)
    ? [paragraph(measuredText)]
    : [];
  return [
    // Where nobody lives, nobody is to be helped.
    ...(actors.length === 0 ? [] : [[heading(actorsTitle), ...measured, ...helpers].join('\n')]),
    [heading(firstActionsText.title), ...none, ...steps].join('\n'),
  ];
}
