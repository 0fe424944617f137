// The look of the advice, and of what the visitor fills in there, comes with them.
import { adopt } from '../adopt.ts';
import advice from '../styles/advice.css?inline';
import plan from '../styles/plan.css?inline';

export const adoptLook = adopt(advice + plan);
