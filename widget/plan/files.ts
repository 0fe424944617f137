// The plan as files to take away: a table for a French spreadsheet, a calendar, data. The libraries
// that write them come only when a file is asked for.
import type { PlanOf } from '../../src/advice/index.ts';

export interface PlanFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export const FORMATS = ['csv', 'ics', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Rejects when the code that writes the format cannot be had. */
export async function planFile(format: Format, plan: PlanOf): Promise<PlanFile> {
  const name = `plan-${plan.commune.code}.${format}`;
  switch (format) {
    case 'csv': {
      const { planTable } = await import('./table.ts');
      return { name, type: 'text/csv;charset=utf-8', content: planTable(plan.actions) };
    }
    case 'ics': {
      const { planCalendar } = await import('./calendar.ts');
      return { name, type: 'text/calendar;charset=utf-8', content: planCalendar(plan) };
    }
    case 'json': {
      const { planData } = await import('./data.ts');
      return { name, type: 'application/json', content: planData(plan) };
    }
  }
}
