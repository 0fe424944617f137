// What national surveys say of each reason, as the founding guide gives it: dated, with its source. Fetched with
// the reasons that are read aloud. docs/ADVICE.md §1.
import { fr } from '../../src/explain/typography.ts';
import type { ReferenceId } from '../../src/terms/reference.ts';

export const surveyText = {
  title: fr`En France, d'après les enquêtes nationales`,
  facts: [
    {
      text: fr`17 % des 15 ans et plus n'utilisaient pas internet en 2019, ou n'en avaient pas les bases.`,
      source: 'insee-illectronisme',
    },
    {
      text: fr`46 % des personnes sans diplôme n'utilisaient pas internet (repris en 2021 d'une enquête plus ancienne).`,
      source: 'lesBonsClics-elus',
    },
    {
      text: fr`14 % des personnes à bas revenus n'utilisaient pas internet (repris en 2021 d'une enquête plus ancienne).`,
      source: 'lesBonsClics-elus',
    },
    {
      text: fr`13 % des habitants des communes rurales n'utilisaient jamais internet en 2018.`,
      source: 'lesBonsClics-elus',
    },
  ] as const satisfies readonly { readonly text: string; readonly source: ReferenceId }[],
};
