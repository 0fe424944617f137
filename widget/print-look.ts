// The look on paper, which no screen waits for: 1 kB adopted once the rest is there.
import { adopt } from './adopt.ts';
import css from './styles/print.css?inline';

export const adoptPrintLook = adopt(css);
