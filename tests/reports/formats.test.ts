// One table says what a report can be: what is offered, where, and under which name.
import { expect, test } from 'vitest';
import { TERRITORY_FORMATS } from '../../cli/territory.ts';
import {
  FORMAT_NAMES,
  FORMATS,
  isCommuneFormat,
  isCommuneReport,
  isReport,
  writeReport,
} from '../../reports/formats.ts';
import { createContours } from '../../src/store/index.ts';
import { shippedStore } from '../shipped.ts';
import { reportOf } from './nievre.ts';

test('the command line offers of a territory all that the table holds, then the documents of a council', () => {
  expect(TERRITORY_FORMATS.join(' ')).toBe(
    'texte xlsx docx html csv json geojson parquet datapackage pdf note deliberation diapositives affiche bulletin',
  );
});

test('a commune has five of them, three as a list of one', () => {
  expect(FORMAT_NAMES.filter(isCommuneFormat)).toEqual(['docx', 'html', 'csv', 'json', 'pdf']);
  expect(FORMAT_NAMES.filter(isCommuneReport)).toEqual(['docx', 'html', 'pdf']);
});

test('the description of a CSV ends in .json, all others in their name', () => {
  const others = FORMAT_NAMES.filter((name) => FORMATS[name].extension !== name);
  expect(others).toEqual(['datapackage']);
  expect(FORMATS.datapackage.extension).toBe('json');
});

test.each(FORMAT_NAMES.filter(isReport))(
  '%s is bytes where the table says that a terminal cannot show it, text elsewhere',
  async (format) => {
    const contours = createContours(shippedStore());
    const report = await reportOf('epci', '245804406');
    const content = await writeReport(report, format, { csv: 'simple', contours });
    expect(content.length).toBeGreaterThan(500);
    expect(typeof content !== 'string').toBe(FORMATS[format].binary);
  },
);
