// « Sur cette page »: the parts of a long report, each a press away, each with an address that can be shared.
import { contentsTitle } from './copy.ts';

interface Props<Name extends string> {
  readonly names: readonly Name[];
  /** What a part is called here. */
  readonly words: Readonly<Record<Name, string>>;
  /** What follows # in the address that leads to it. */
  readonly anchors: Readonly<Record<Name, string>>;
  readonly open?: boolean;
  readonly onGo: (name: Name) => void;
}

export function ContentsMenu<Name extends string>({
  names,
  words,
  anchors,
  open = false,
  onGo,
}: Props<Name>) {
  return (
    <nav class="site-contents" aria-label={contentsTitle}>
      <details class="dn-details" open={open}>
        <summary>{contentsTitle}</summary>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a
                class="site-action"
                href={`#${anchors[name]}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(name);
                }}
              >
                {words[name]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
