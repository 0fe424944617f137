// A section of the report: its title in the margin, its content beside, or below on a narrow screen.
import type { ComponentChildren } from 'preact';
import { Heading } from './Heading.tsx';
import { MethodLink } from './MethodLink.tsx';

interface Props {
  readonly name: string;
  readonly title: string;
  /** Section of METHOD that explains its numbers. */
  readonly method?: string;
  readonly children: ComponentChildren;
}

export function Section({ name, title, method, children }: Props) {
  return (
    <section class={`dn-section dn-${name}`} part="section">
      <Heading depth={1} class="dn-section-title" part="section-title">
        {title}
      </Heading>
      <div class="dn-section-body">{children}</div>
      {method !== undefined && <MethodLink section={method} />}
    </section>
  );
}
