// What every page written by the build has around its article: the frame of a report, its headings and its
// links to the method, and a way to another place. Nothing in it waits for a script.
import type { ComponentChildren } from 'preact';
import { TopLevel } from '../../ui/Heading.tsx';
import { MethodPage } from '../../ui/MethodLink.tsx';
import { SchedulerContext, stillScheduler } from '../../ui/scheduler.ts';

interface Props {
  /** From the page to the root of the site: "../../". */
  readonly root: string;
  /** Page where another place is chosen, and in which words. */
  readonly other: { readonly href: string; readonly words: string };
  readonly children: ComponentChildren;
}

export function StillPage({ root, other, children }: Props) {
  return (
    <SchedulerContext.Provider value={stillScheduler}>
      <TopLevel.Provider value={1}>
        <MethodPage.Provider value={`${root}methode.html`}>
          <div class="dn" lang="fr">
            <div class="dn-page">
              <p class="site-other-place">
                <a href={root + other.href}>{other.words}</a>
              </p>
              {children}
            </div>
          </div>
        </MethodPage.Provider>
      </TopLevel.Provider>
    </SchedulerContext.Provider>
  );
}
