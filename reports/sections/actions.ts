// Where to begin: a sheet an action, what each rests on and how it would be followed, then the board that a council
// fills.
import type { Action, ActionId } from '../../src/advice/index.ts';
import { QUESTION_IDS } from '../../src/advice/index.ts';
import {
  answerText,
  assumptionSource,
  assumptionValue,
  carrierText,
  effortText,
  firstActionsText,
  pillarText,
  questionText,
  readinessText,
  reasonText,
  referenceLabel,
  referenceText,
  sizingText,
} from '../../src/advice/words.ts';
import { tierText } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import {
  type Block,
  heading,
  type OutlineSection,
  paragraph,
  type Sheet,
  tableBlock,
  type WrittenCell,
} from '../blocks.ts';
import { exportText } from '../copy.ts';
import type { TerritoryReport } from '../report.ts';
import {
  firmText,
  indicatorByAction,
  indicatorByPillar,
  readinessReportText,
  sizingReportText,
  sheetText as text,
} from './copy.ts';

export function actionsSection(report: TerritoryReport): OutlineSection {
  const { actions } = report;
  return {
    title: text.title,
    blocks: [
      paragraph(firstActionsText.intro(hasShare(report.total.rounded))),
      paragraph(firstActionsText.pillars),
      paragraph(firmText.explained),
      ...actions.map((action, i): Block => ({ kind: 'sheet', sheet: sheetOf(action, i, report) })),
      heading(text.boardTitle),
      tableBlock({
        caption: text.boardCaption,
        columns: [exportText.action, text.carrier, exportText.owner, exportText.when].map(
          (title) => ({ title, numeric: false }),
        ),
        rows: actions.map(({ title, carrier }) => [title, carrierText(carrier), '', '']),
      }),
    ],
  };
}

function sheetOf(action: Action, rank: number, { firm, atOneEnd }: TerritoryReport): Sheet {
  const { id, title, because, tiers, pillar, carrier, effort, fact, firstStep, source } = action;
  const needs = tiers.map((tier) => tierText[tier].help).join(', ');
  return {
    title: `${rank + 1}. ${title}`,
    facts: [
      { name: text.because, said: because.map(reasonText) },
      { name: firmText.name, said: [firm.includes(id) ? firmText.firm : hangsText(id, atOneEnd)] },
      { name: text.need, said: [needs] },
      { name: text.pillar, said: [pillarText[pillar].name] },
      { name: text.carrier, said: [carrierText(carrier)] },
      { name: text.effort, said: [effortText[effort]] },
      { name: text.firstStep, said: [firstStep] },
      { name: text.fact, said: [fact] },
      { name: text.source, said: [linked(source)] },
      { name: text.indicator, said: [indicatorByAction[id] ?? indicatorByPillar[pillar]] },
    ],
  };
}

/** At which end of the range it is still proposed. */
function hangsText(id: ActionId, { low, high }: TerritoryReport['atOneEnd']): string {
  if (low.includes(id)) return firmText.only.low;
  return high.includes(id) ? firmText.only.high : firmText.hangs;
}

function linked(source: Action['source']): WrittenCell {
  const { url } = referenceText[source];
  return url === null ? referenceLabel(source) : { text: referenceLabel(source), href: url };
}

/** Ten questions, with what the data propose already. */
export function readinessSection({ prefilled }: TerritoryReport): OutlineSection {
  const words = readinessReportText;
  const proposed = new Map(
    prefilled.map(({ question, answer, because }) => [
      question,
      words.proposed(answerText[answer].label, reasonText(because)),
    ]),
  );
  return {
    title: readinessText.title,
    blocks: [
      paragraph(readinessText.intro),
      tableBlock({
        caption: words.caption,
        columns: [words.question, words.pillar, words.answer].map((title) => ({
          title,
          numeric: false,
        })),
        rows: QUESTION_IDS.map((id) => [
          `${questionText[id].question} ${questionText[id].hint}`,
          pillarText[questionText[id].pillar].name,
          proposed.get(id) ?? '',
        ]),
      }),
    ],
  };
}

export function sizingSection({ sizing }: TerritoryReport): OutlineSection {
  const capacities = [sizingText.sessionsCapacity(sizing), sizingText.halfDaysCapacity(sizing)];
  const words = sizingReportText;
  return {
    title: sizingText.title,
    blocks: [
      ...[
        sizingText.sessions(sizing),
        sizingText.halfDays(sizing),
        sizingText.perWeek(sizing),
        ...capacities.filter((sentence) => sentence !== null),
      ].map(paragraph),
      tableBlock({
        caption: words.caption,
        columns: [
          { title: words.assumption, numeric: false },
          { title: words.value, numeric: true },
          { title: words.source, numeric: false },
        ],
        rows: sizing.assumptions.map((assumption) => [
          assumption.label,
          assumptionValue(assumption),
          assumptionSource(assumption),
        ]),
      }),
    ],
  };
}
