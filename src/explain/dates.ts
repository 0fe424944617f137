// Days as French readers write them. Not with Intl: loading its calendar took 20 ms of a first diagnosis.
import { fr } from './typography.ts';

/** January first. */
export const MONTHS = [
  fr`janvier`,
  fr`février`,
  fr`mars`,
  fr`avril`,
  fr`mai`,
  fr`juin`,
  fr`juillet`,
  fr`août`,
  fr`septembre`,
  fr`octobre`,
  fr`novembre`,
  fr`décembre`,
];

/** "23 novembre 2026", "1er janvier 2027": the day of the visitor's own calendar. */
export function fullDay(date: Date): string {
  const day = date.getDate();
  return fr`${day === 1 ? fr`1er` : day} ${MONTHS[date.getMonth()] ?? ''} ${String(date.getFullYear())}`;
}
