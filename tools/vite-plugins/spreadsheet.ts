// Puts the verification spreadsheet beside the method page, made at build time from the shipped model.
import type { Plugin } from 'vite';
import writeExcelFile from 'write-excel-file/node';
import { readDisk } from '../../cli/read-disk.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import { createStore } from '../../src/store/index.ts';
import { spreadsheetText } from '../spreadsheet/copy.ts';
import { verification } from '../spreadsheet/verification.ts';

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
      const store = createStore(readDisk());
      const [commune, model] = await Promise.all([store.commune(EXAMPLE), store.model()]);
      const source = await spreadsheetBytes(commune, model);
      this.emitFile({ type: 'asset', fileName: spreadsheetText.file, source });
    },
  };
}
