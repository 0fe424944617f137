// What the visitor knows of one actor: present, absent, contacted. The answer is said beside the list of
// choices, where the eye and the screen reader are; the focus does not move.
import { useId, useState } from 'preact/hooks';
import type { LocalActor } from '../../src/advice/index.ts';
import { type ActorMark, marksOf } from '../../src/advice/index.ts';
import { useWidgetId } from '../../ui/identifiers.ts';
import { marksText } from './marks-copy.ts';

/** Takes what the visitor said, and answers what it changed. */
export type OnMark = (key: string, mark: ActorMark | null) => string;

interface Props {
  readonly actor: Pick<LocalActor, 'key' | 'name' | 'mark'>;
  readonly onMark: OnMark;
}

export function MarkActor({ actor: { key, name, mark }, onMark }: Props) {
  const marks = marksOf({ key });
  const id = useWidgetId(useId());
  const [said, setSaid] = useState('');
  const choose = (chosen: string) =>
    setSaid(onMark(key, marks.find((known) => known === chosen) ?? null));
  return (
    <div class="dn-mark">
      <label for={id}>{marksText.label}</label>
      <select
        id={id}
        class="dn-select"
        aria-label={marksText.of(name)}
        value={mark ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{marksText.none}</option>
        {marks.map((known) => (
          <option key={known} value={known}>
            {marksText.options[known]}
          </option>
        ))}
      </select>
      <p class="dn-note dn-mark-said" role="status">
        {said}
      </p>
    </div>
  );
}
