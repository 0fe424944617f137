// The look on paper, which no screen waits for: 1 kB adopted once the rest is there.
import { adopt } from '../../ui/adopt-styles.ts';
import css from './print.css?inline';

export const adoptPrintLook = adopt(css);
