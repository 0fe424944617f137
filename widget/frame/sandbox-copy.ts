// What a frame in a sandbox offers where no file may be saved.
import { fr } from '../../src/explain/typography.ts';

export const figuresAlone = fr`Chiffres en tableau`;
