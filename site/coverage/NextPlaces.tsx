// The next place of a territory: a question that can be changed, and its answer as a map, sentences and tables.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Frame } from '../../reports/map/frames.ts';
import {
  coverageText,
  DETOURS,
  DISTANCES_KM,
  describeNextPlaces,
  type NextPlaces as Found,
  type HelpPoint,
  MAX_STOPS,
  NEEDS,
  needText,
  nextPlaces,
  type Question,
} from '../../src/coverage/index.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { stopsMapText, questionText as text } from './copy.ts';
import { StopsMap } from './StopsMap.tsx';
import './coverage.css';

interface Props {
  readonly nom: string;
  readonly communes: readonly CommuneProfile[];
  readonly points: readonly HelpPoint[];
  /** None where the territory is too large to be drawn. */
  readonly loadFrames: () => Promise<readonly Frame[]>;
  readonly model: Model;
  /** The answer to the question asked so far, worked out before anything is drawn. */
  readonly first: Found;
  /** Called with each question: the address holds it, and files to take away answer it too. */
  readonly onAsk: (question: Question) => void;
}

const STOPS = Array.from({ length: MAX_STOPS }, (_, i) => i + 1);

export function NextPlaces({ nom, communes, points, loadFrames, model, first, onAsk }: Props) {
  const [question, ask] = useState<Question>(first.question);
  useEffect(() => onAsk(question), [question, onAsk]);
  const found = useMemo(
    () => (question === first.question ? first : nextPlaces(communes, points, model, question)),
    [communes, points, model, question, first],
  );
  const change = (changed: Partial<Question>) => ask({ ...question, ...changed });
  return (
    <>
      <p>{coverageText.lead}</p>
      <div class="next-places-question">
        <Choice
          label={text.need}
          value={question.need}
          values={NEEDS}
          word={(need) => needText[need].name}
          onChoose={(need) => change({ need })}
        />
        <Choice
          label={text.withinKm}
          value={question.withinKm}
          values={DISTANCES_KM}
          word={text.km}
          onChoose={(withinKm) => change({ withinKm })}
        />
        <Choice
          label={text.stops}
          value={question.stops}
          values={STOPS}
          word={String}
          onChoose={(stops) => change({ stops })}
        />
        <Choice
          label={text.detour}
          value={question.detour}
          values={DETOURS}
          word={(detour) => text.detours[detour]}
          onChoose={(detour) => change({ detour })}
        />
        <label class="next-places-late">
          <input
            type="checkbox"
            checked={question.late}
            onChange={({ currentTarget }) => change({ late: currentTarget.checked })}
          />{' '}
          {text.late}
        </label>
      </div>
      <p role="status">{coverageText.found(found)}</p>
      <div class="next-places-answer">
        <LoadedPart load={loadFrames} words={stopsMapText}>
          {(frames) => <StopsMap nom={nom} frames={frames} found={found} />}
        </LoadedPart>
        {describeNextPlaces(found).map((block) =>
          'sentence' in block ? (
            <p key={block.sentence}>{block.sentence}</p>
          ) : (
            <StackedTable
              key={block.table.caption}
              caption={block.table.caption}
              columns={block.table.columns}
              rows={block.table.rows.map(([header = '', ...cells]) => ({ header, cells }))}
            />
          ),
        )}
      </div>
    </>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: string | number;
  readonly values: readonly Value[];
  readonly word: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({
  label,
  value,
  values,
  word,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        class="dn-search-input"
        value={String(value)}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={String(one)}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
