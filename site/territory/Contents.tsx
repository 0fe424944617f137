// The parts of the report of a territory, as the menu of the page.
import { useEffect } from 'preact/hooks';
import { keysOf } from '../../src/terms/keys-of.ts';
import { ContentsMenu } from '../contents/ContentsMenu.tsx';
import { showPart } from '../contents/show-part.ts';
import { AREA_ANCHORS, areaParts } from './copy.ts';
import type { Row } from './rows.ts';
import { hasSpread } from './spread.ts';

type PartName = keyof typeof areaParts;

/** Of France, whose figures are exact: nothing is explained, supposed or advised. */
const ESTIMATED: readonly PartName[] = [
  'reasons',
  'comparison',
  'actions-first',
  'what-if',
  'precision',
];

interface Props {
  /** Of the communes that the report is about. */
  readonly rows: readonly Row[];
  readonly exact: boolean;
}

export function Contents({ rows, exact }: Props) {
  const absent: readonly PartName[] = [
    ...(exact ? ESTIMATED : []),
    ...(hasSpread(rows) ? [] : (['spread'] as const)),
    // One commune is told which resemble it, several of which classes they are.
    rows.length === 1 ? 'typology' : 'resemblance',
  ];
  const names = keysOf(areaParts).filter((name) => !absent.includes(name));
  // The report has just been drawn: the part that the address names is there.
  useEffect(() => {
    const asked = keysOf(AREA_ANCHORS).find((name) => `#${AREA_ANCHORS[name]}` === location.hash);
    if (asked !== undefined) showPart(asked);
  }, []);
  return (
    <ContentsMenu
      names={names}
      words={areaParts}
      anchors={AREA_ANCHORS}
      onGo={(name) => {
        history.replaceState(history.state, '', `#${AREA_ANCHORS[name]}`);
        showPart(name);
      }}
    />
  );
}
