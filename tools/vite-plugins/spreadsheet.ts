// Puts the verification spreadsheet beside the method page, made at build time from the shipped model.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import writeExcelFile from 'write-excel-file/node';
import type { CommuneProfile, Model } from '../../src/index.ts';
import { createStore } from '../../src/store/index.ts';
import { spreadsheetText } from '../spreadsheet/copy.ts';
import { verification } from '../spreadsheet/verification.ts';

const DATA = new URL('../../public/data/', import.meta.url);
/** The commune of the example: Nevers. Its figures are replaced by the reader's own. */
const EXAMPLE = '58194';
const WIDTHS = [38, 12, 12, 12, 12, 14, 14, 14, 9, 10, 12, 12];

/** The file itself, for one commune. */
export function spreadsheetBytes(commune: CommuneProfile, model: Model): Promise<Buffer> {
  return writeExcelFile(
    verification(commune, model),
    { sheet: commune.nom, columns: WIDTHS.map((width) => ({ width })) },
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer();
}

export function spreadsheet(): Plugin {
  return {
    name: 'spreadsheet',
    apply: 'build',
    async generateBundle() {
      const store = createStore(async (file) => {
        const content: unknown = JSON.parse(await readFile(new URL(file, DATA), 'utf8'));
        return content;
      });
      const [commune, model] = await Promise.all([store.commune(EXAMPLE), store.model()]);
      const source = await spreadsheetBytes(commune, model);
      this.emitFile({ type: 'asset', fileName: spreadsheetText.file, source });
    },
  };
}
