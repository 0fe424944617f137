// The page before a commune is chosen: one question, one sentence, three examples, and what it is not.

import { placeLabel, precisionText } from '../../src/explain/index.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { homeText } from '../copy.ts';
import { inSite } from '../pages/here.ts';

/** The title and one sentence. */
export function Intro() {
  return (
    <div class="home-intro">
      <Heading depth={0} class="home-title">
        {homeText.title}
      </Heading>
      <p class="home-lead">{homeText.lead}</p>
    </div>
  );
}

/** Written in the page at build time: see tools/vite-plugins/national-needs.ts. */
const needs = document.getElementById('besoins');

/** The three needs of France, beside the search. */
function putNeeds(slot: HTMLDivElement | null): void {
  if (slot === null || needs === null) return;
  needs.hidden = false;
  slot.append(needs);
}

/** Where the table that the build wrote in the page is moved to; empty where it wrote none. */
export function Needs() {
  return <div class="home-needs-slot" ref={putNeeds} />;
}

/** Communes to open, each for its kind, and what a diagnosis is not. */
export function Examples() {
  return (
    <>
      <Section name="examples" title={homeText.examplesTitle}>
        <ul class="home-examples">
          {homeText.examples.map(({ code, kind, nom, departement }) => (
            <li key={code}>
              <a href={inSite(`?commune=${code}`)}>
                {homeText.example(kind, placeLabel(nom, { nom: departement }))}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section name="is-not" title={homeText.isNotTitle}>
        <ul class="dn-plain-list">
          {precisionText.isNot.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
