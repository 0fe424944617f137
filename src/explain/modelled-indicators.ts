// Names of what the model itself estimates of the inhabitants. Apart from those of published figures: a first diagnosis goes
// without. METHOD §4.6.
import { LOW_INCOME_SHARE } from '../terms/factor.ts';
import { percent } from './numbers.ts';
import { fr } from './typography.ts';

export const modelledText = {
  lowIncome: fr`Habitants à bas revenus (parmi les ${percent(LOW_INCOME_SHARE)} de Français aux plus bas revenus), estimation`,
};
