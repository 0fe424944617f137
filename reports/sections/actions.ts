// Where to begin: a sheet an action, what each rests on and how it would be followed, then the board that a council
// fills.
import { type Action, isDone, QUESTION_IDS, type QuestionId } from '../../src/advice/index.ts';
import {
  answerText,
  assumptionSource,
  assumptionValue,
  carrierText,
  citedFor,
  firstActionsText,
  pillarText,
  questionText,
  readinessText,
  reasonText,
  sizingText,
  venueParts,
  venueText,
} from '../../src/advice/words.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import { actionFacts, linked } from '../action-facts.ts';
import {
  type Block,
  heading,
  type OutlineSection,
  paragraph,
  type Sheet,
  tableBlock,
} from '../blocks.ts';
import { exportText } from '../copy.ts';
import { hasRange } from '../firm-actions.ts';
import { toBegin } from '../priorities.ts';
import type { TerritoryReport } from '../report.ts';
import { firmText, readinessReportText, sizingReportText, sheetText as text } from './copy.ts';

/** The plan: sheets, then the board to fill. */
export function actionsSection(report: TerritoryReport): OutlineSection {
  const { actions } = report;
  const done = actions.filter(isDone).length;
  return {
    title: text.title,
    blocks: [
      paragraph(firstActionsText.intro(hasShare(report.total.rounded))),
      paragraph(firstActionsText.pillars),
      ...(hasRange(report.total) ? [paragraph(firmText.explained)] : []),
      ...actions.map(
        (action, i): Block => ({
          kind: 'sheet',
          sheet: sheetOf(action, i + 1 - done, report),
        }),
      ),
      heading(text.boardTitle),
      tableBlock({
        caption: text.boardCaption,
        columns: [exportText.action, text.carrier, exportText.owner, exportText.when].map(
          (title) => ({ title, numeric: false }),
        ),
        rows: toBegin(actions).map(({ title, carrier }) => [title, carrierText(carrier), '', '']),
      }),
    ],
  };
}

/** What is done already has no rank: `isDone`. */
function sheetOf(action: Action, rank: number, report: TerritoryReport): Sheet {
  const title = isDone(action) ? action.title : text.ranked(rank, action.title);
  return { title, facts: actionFacts(action, report) };
}

/** A room, equipment and a connection, as the page of a commune has them; null for several, and where nobody lives. */
export function venueSection({ actors, lines, total }: TerritoryReport): OutlineSection | null {
  const only = onlyOf(lines);
  if (only === null || !hasShare(total.rounded)) return null;
  return {
    title: venueText.title,
    blocks: [
      paragraph(venueText.intro),
      ...venueParts(only.commune, actors).map(
        ({ title, said, source }): Block => ({
          kind: 'sheet',
          sheet: {
            title,
            facts: [
              { name: text.known, said },
              { name: text.source, said: [linked(source)] },
            ],
          },
        }),
      ),
    ],
  };
}

/** Ten questions, with what the data propose already. */
export function readinessSection({ prefilled, lines }: TerritoryReport): OutlineSection {
  const reader = onlyOf(lines)?.commune.code ?? null;
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
          asked(id, reader),
          pillarText[questionText[id].pillar].name,
          proposed.get(id) ?? '',
        ]),
      }),
    ],
  };
}

/** A question with what helps to answer it. @param reader the commune that the report is of; null for several */
function asked(id: QuestionId, reader: string | null): string {
  const words = questionText[id];
  const example = citedFor('example' in words ? [words.example] : [], reader);
  return [words.question, words.hint, example].filter(Boolean).join(' ');
}

/** The sessions and half-days that the plan takes, with the assumptions. docs/ADVICE.md §7. */
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
