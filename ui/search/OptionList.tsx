// The options below a search field, for the visitor to choose: none is chosen for them.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Combobox } from './use-combobox.ts';

/** Of the option at `index`, from 0, in the list of the field `id`. */
export function optionId(id: string, index: number): string {
  return `${id}-option-${index}`;
}

interface Props<Option> {
  readonly id: string;
  /** What the list holds, read aloud. */
  readonly label: string;
  readonly box: Combobox;
  readonly options: readonly Option[];
  readonly keyOf: (option: Option) => string;
  readonly show: (option: Option) => ComponentChildren;
}

/** In the page even while it is closed: the field names it as what it controls. */
export function OptionList<Option>({ id, label, box, options, keyOf, show }: Props<Option>) {
  const { open, active, choose } = box;
  return (
    <div
      id={`${id}-list`}
      class="dn-suggestions"
      part="suggestions"
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      hidden={!open}
    >
      {options.map((option, index) => (
        <OptionLine
          key={keyOf(option)}
          id={optionId(id, index)}
          active={active === index}
          onChoose={(touched) => {
            choose(index);
            if (touched) box.leave();
          }}
          onKeyDown={box.onKeyDown}
        >
          {show(option)}
        </OptionLine>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: (touched: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

function OptionLine({ id, active, onChoose, onKeyDown, children }: OptionProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={item}
      id={id}
      class="dn-suggestion"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // Keeps focus in the field, so that its list does not close under the finger.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event instanceof PointerEvent && event.pointerType === 'touch')}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
