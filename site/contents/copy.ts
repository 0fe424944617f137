// The name of the menu of a long page.
import { fr } from '../../src/explain/typography.ts';

export const contentsTitle = fr`Sur cette page`;
