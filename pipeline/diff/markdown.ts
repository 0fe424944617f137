// The difference of two data sets as a page of Markdown: totals, causes, the ten that move most.
import { people, precisePercent, signedPoints } from '../../src/explain/index.ts';
import { diffText as words } from './copy.ts';
import { CAUSES, type Cause, type CommuneChange, type DatasetDiff } from './diff-datasets.ts';

/** Half a tenth of a point: less is written 0,0. */
const VISIBLE_POINTS = 0.05;
const MAX = 10;
const LISTED_CODES = 20;

/** The same two sets give the same bytes. */
export function diffMarkdown(diff: DatasetDiff): string {
  const { changes, ids, models, totals, gone, added, others } = diff;
  const [before, after] = totals;
  const visible = changes.filter((change) => Math.abs(pointsOf(change)) >= VISIBLE_POINTS);
  const parts = [
    `# ${words.title(ids[0], ids[1])}`,
    models[0] === models[1] ? words.sameModel(models[0]) : words.models(models[0], models[1]),
    table(
      ['', words.before, words.after],
      [
        [words.communes, people(before.communes), people(after.communes)],
        [words.population, people(before.population), people(after.population)],
        [words.concerned, people(before.people), people(after.people)],
        [words.share, precisePercent(before.share), precisePercent(after.share)],
      ],
    ),
    words.moved(visible.length, changes.length),
    `## ${words.byCause}`,
    words.causeNote,
    table(
      [words.cause, words.communesMoved, words.peopleMoved, words.highest, words.lowest],
      CAUSES.map((cause) => causeRow(cause, changes)),
    ),
    ...mostTable(
      words.mostPoints,
      most(changes, (change) => Math.abs(pointsOf(change))),
    ),
    ...mostTable(
      words.mostPeople,
      most(changes, (change) => Math.abs(peopleOf(change))),
    ),
    ...(gone.length + added.length === 0
      ? []
      : [`## ${words.codes}`, words.gone(codesOf(gone)), words.added(codesOf(added))]),
    `## ${words.otherFacts}`,
    table(
      [words.fact, words.communes],
      (['nom', 'epci', 'fibre', 'frr', 'qpv'] as const).map((fact) => [
        words.facts[fact],
        people(others[fact]),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pointsOf({ before, after }: CommuneChange): number {
  return (after.share - before.share) * 100;
}

function peopleOf({ before, after }: CommuneChange): number {
  return after.people - before.people;
}

function causeRow(cause: Cause, changes: readonly CommuneChange[]): string[] {
  const moved = changes.filter(({ before, after, points }) =>
    cause === 'population'
      ? before.population !== after.population
      : Math.abs(points[cause]) >= VISIBLE_POINTS,
  );
  const total = changes.reduce((sum, change) => sum + change.people[cause], 0);
  const extreme = (sign: 1 | -1) => {
    if (cause === 'population') return '';
    const [first] = most(moved, ({ points }) => sign * points[cause]);
    const points = first?.points[cause] ?? 0;
    return first && points * sign > 0 ? `${first.nom} (${signedPoints(points / 100)})` : '';
  };
  return [words.causes[cause], people(moved.length), signedPeople(total), extreme(1), extreme(-1)];
}

/** The ten greatest, those of equal size by code. */
function most(changes: readonly CommuneChange[], size: (change: CommuneChange) => number) {
  return [...changes]
    .filter((change) => size(change) > 0)
    .sort((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1))
    .slice(0, MAX);
}

function mostTable(title: string, changes: readonly CommuneChange[]): string[] {
  if (changes.length === 0) return [];
  const causes = CAUSES.filter((cause) => cause !== 'population');
  return [
    `## ${title}`,
    table(
      [
        words.commune,
        words.population,
        words.shareBefore,
        words.shareAfter,
        words.peopleMoved,
        ...causes.map((cause) => words.causes[cause]),
      ],
      changes.map((change) => [
        `${change.nom} (${change.code})`,
        people(change.after.population),
        precisePercent(change.before.share),
        precisePercent(change.after.share),
        signedPeople(peopleOf(change)),
        ...causes.map((cause) => signedPoints(change.points[cause] / 100)),
      ]),
    ),
  ];
}

function signedPeople(count: number): string {
  const whole = Math.round(count);
  if (whole === 0) return '0';
  return `${whole > 0 ? '+' : '−'}${people(Math.abs(whole))}`;
}

function codesOf(codes: readonly string[]): string {
  const shown = codes.slice(0, LISTED_CODES).join(', ');
  return codes.length > LISTED_CODES ? `${shown}, …` : shown || words.none;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
