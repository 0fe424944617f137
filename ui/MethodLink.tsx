// From a number to the section of the method that explains it, in one click. Where the page of the
// method is belongs to the host: an embedded widget without one shows no link.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { methodText } from './copy.ts';
import { anchorOf, UNDERSTAND } from './method-anchor.ts';

/** Address of the method page, or null where there is none. */
export const MethodPage = createContext<string | null>(null);

/** @param section of METHOD, as the engine's steps name it: "3.2"; or UNDERSTAND */
export function MethodLink({ section, words }: { section: string; words?: string }) {
  const page = useContext(MethodPage);
  if (page === null) return words ?? null;
  return (
    <a class="dn-method-link" href={`${page}#${anchorOf(section)}`}>
      {words ?? (section === UNDERSTAND ? methodText.understand : methodText.link(section))}
    </a>
  );
}
