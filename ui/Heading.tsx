// Headings whose level fits the page around: 1 on our site, 2 or more inside somebody else's page.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Level of the report's main heading; its sections are one below. */
export const TopLevel = createContext(2);

interface Props {
  /** 0 for the report's own heading, 1 for a section, 2 inside a section. */
  readonly depth: 0 | 1 | 2;
  readonly class?: string;
  readonly id?: string;
  readonly part?: string;
  readonly children: ComponentChildren;
}

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Its level is `depth` below that of the page (TopLevel), and never below h6. */
export function Heading({ depth, children, ...attributes }: Props) {
  const Tag = TAGS[useContext(TopLevel) - 1 + depth] ?? 'h6';
  return <Tag {...attributes}>{children}</Tag>;
}
