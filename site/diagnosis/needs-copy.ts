// Words of the three needs of France on the first page: written there at build time, in no program.
import { percent } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';

export const needsText = {
  title: (share: number) =>
    fr`En France, ${percent(share)} des habitants ont besoin d'aide avec le numérique`,
  need: (share: number, need: string) => fr`${percent(share)} ${need}.`,
  method: fr`Comprendre ces trois besoins`,
};
