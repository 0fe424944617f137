// The plan as files: a table that a French Excel opens and never runs, a calendar, data.
import papaparse from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PlanOf, plannedActions } from '../../../src/advice/index.ts';
import { advise } from '../../../src/index.ts';
import { planText } from '../../../widget/plan/copy.ts';
import { planFile } from '../../../widget/plan/files.ts';
import { store } from '../show-advice.tsx';

let plan: PlanOf;

beforeAll(async () => {
  const commune = await store.commune('58194');
  const { estimate } = await store.diagnosis('58194');
  const { actors, actions } = advise(commune, estimate, await store.places('58'));
  const chosen = [
    { id: 'reunir-acteurs', owner: '=HYPERLINK("http://mal.example")', date: '2027-01-15' },
    { id: 'partager-ressources', owner: ' +33 6; "Léa"\nCCAS', date: '2027-12-31' },
    { id: 'trouver-salle', owner: '', date: null },
  ] as const;
  const situation = { estimate, commune, actors, actions };
  plan = { commune, actions: plannedActions({ chosen, answers: {} }, situation) };
});

describe('the table', () => {
  test('starts with the mark of UTF-8, is cut by semicolons, quotes every cell', async () => {
    const { content, name } = await planFile('csv', plan);
    expect(name).toBe('plan-58194.csv');
    expect(content.charCodeAt(0)).toBe(0xfeff);
    expect(content.slice(1).startsWith(`"${planText.columns.order}";"Action";`)).toBe(true);
    const { data } = papaparse.parse<string[]>(content.slice(1).trimEnd(), { delimiter: ';' });
    expect(data).toHaveLength(4);
    expect(data.every((row) => row.length === Object.keys(planText.columns).length)).toBe(true);
    expect(data[1]?.[1]).toBe('Réunir les acteurs à Nevers');
    expect(data[1]?.[6]).toBe('15/01/2027');
  });

  test('never lets a spreadsheet run what was typed', async () => {
    const { content } = await planFile('csv', plan);
    const { data } = papaparse.parse<string[]>(content.slice(1), { delimiter: ';' });
    const cells = data.flat();
    expect(cells).toContain('\'=HYPERLINK("http://mal.example")');
    expect(cells).toContain('\' +33 6; "Léa"\nCCAS');
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('the calendar', () => {
  /** Lines as a calendar reads them: a line that starts with a blank goes on from the one before. */
  const lines = (content: string) => content.replace(/\r\n[ \t]/g, '').split('\r\n');

  test('holds the dated actions, a whole day each, under identifiers that stay', async () => {
    const { content } = await planFile('ics', plan);
    const read = lines(content);
    expect(read.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(read).toContain('DTSTART;VALUE=DATE:20270115');
    expect(read).toContain('DTEND;VALUE=DATE:20270116');
    expect(read).toContain('DTEND;VALUE=DATE:20280101');
    expect(read).toContain('UID:reunir-acteurs-58194@diagnostic-numerique');
    expect(read).toContain('SUMMARY:Réunir les acteurs à Nevers');
    expect(content.split('\r\n').every(({ length }) => length <= 75)).toBe(true);
  });

  test('escapes what was typed: no line of the visitor becomes a line of the calendar', async () => {
    const { content } = await planFile('ics', plan);
    expect(lines(content).filter((line) => line.startsWith('CCAS'))).toEqual([]);
    expect(content.replace(/\r\n[ \t]/g, '')).toContain('+33 6\\; "Léa"\\nCCAS');
  });
});

test('the data give identifiers beside words, and an action kept by the visitor says so', async () => {
  const { content } = await planFile('json', plan);
  const data: unknown = JSON.parse(content);
  expect(data).toMatchObject({
    format: 'plan-1',
    commune: { code: '58194', nom: 'Nevers' },
    actions: [
      { id: 'reunir-acteurs', date: '2027-01-15', because: [{ text: expect.any(String) }, {}] },
      { id: 'partager-ressources' },
      { id: 'trouver-salle', owner: '', date: null, because: [{ code: 'kept' }] },
    ],
  });
});
