// The look of the advice, and of what the visitor fills in there, comes with them.
import { adopt } from '../../ui/adopt-styles.ts';
import plan from '../plan/plan.css?inline';
import advice from './advice.css?inline';

export const adoptAdviceStyles = adopt(advice + plan);
