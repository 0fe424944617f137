// « Sur cette page »: the parts of the report of a territory, each a press away, each with an address that can be shared.
import { useEffect } from 'preact/hooks';
import { keysOf } from '../../src/terms/keys-of.ts';
import { contentsText } from '../diagnosis/copy.ts';
import { showPart } from '../diagnosis/part-anchors.ts';
import { AREA_ANCHORS, areaParts } from './copy.ts';

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
  /** How many communes the report is about: one alone has no spread. */
  readonly communes: number;
  readonly exact: boolean;
}

export function Contents({ communes, exact }: Props) {
  const parts = keysOf(areaParts).filter(
    (name) => !(exact && ESTIMATED.includes(name)) && (name !== 'spread' || communes > 1),
  );
  // The report has just been drawn: the part that the address names is there.
  useEffect(() => {
    const asked = keysOf(AREA_ANCHORS).find((name) => `#${AREA_ANCHORS[name]}` === location.hash);
    if (asked !== undefined) showPart(asked);
  }, []);
  return (
    <nav class="site-contents" aria-label={contentsText.title}>
      <details class="dn-details">
        <summary>{contentsText.title}</summary>
        <ul>
          {parts.map((name) => (
            <li key={name}>
              <a
                class="site-action"
                href={`#${AREA_ANCHORS[name]}`}
                onClick={(event) => {
                  event.preventDefault();
                  history.replaceState(history.state, '', `#${AREA_ANCHORS[name]}`);
                  showPart(name);
                }}
              >
                {areaParts[name]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
