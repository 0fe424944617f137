// The diagnosis of places that a consultant describes in a file: read, refused line by line, or told.

import {
  between,
  driverText,
  factorText,
  headline,
  headlineText,
  people,
  precisionText,
  profileText,
  reportText,
  sectionText,
  signedPoints,
  sourceText,
  tierText,
} from '../src/explain/index.ts';
import { type Diagnosis, diagnose, type Model, TIERS } from '../src/index.ts';
import { PROFILE_COLUMNS, readProfiles } from '../src/store/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import { referenceRates } from '../src/terms/model.ts';
import { CliError } from './cli-error.ts';
import { heading, paragraph, table } from './layout.ts';
import { readText } from './read-text.ts';
import { noticeBlocks, withoutFigures } from './text-report.ts';

interface FoundProfiles {
  readonly diagnoses: readonly Diagnosis[];
  /** A sentence for what was left aside of the file. */
  readonly notes: readonly string[];
}

/** A diagnosis a place. Throws a CliError that lists everything wrong, with its line. */
export async function readProfileFile(
  file: string,
  model: Model,
  options: BaseOption,
): Promise<FoundProfiles> {
  const text = await readText(file, profileText.unreadable(file));
  const found = readProfiles(text, model.france);
  if (!found.ok) throw new CliError(found.issues.map(profileText.issue).join('\n'));
  return {
    diagnoses: found.profiles.map((profile) => diagnose(profile, model, options)),
    notes: [
      ...(found.titles.length === 0 ? [] : [profileText.titles(found.titles)]),
      ...(found.ignored.length === 0 ? [] : [profileText.ignored(found.ignored, PROFILE_COLUMNS)]),
    ],
  };
}

/** The diagnoses one after another, ready to print. */
export function profileReport(diagnoses: readonly Diagnosis[], model: Model): string {
  const national = referenceRates(model.reference).concerned;
  const blocks = diagnoses.flatMap(({ commune, estimate }) => {
    const { rounded, rates, grade } = estimate;
    const { before, figure, after } = headline(
      commune.nom,
      estimate,
      profileText.place(commune.nom),
    );
    const shown = rounded.display === 'figures';
    const tiers = TIERS.map((tier) => {
      const range = rounded[tier];
      return [people(range.point), tierText[tier].need(range.point), between(range)];
    });
    const reasons = estimate.drivers.map(({ factor, share }) => [
      signedPoints(share),
      factorText[factor],
    ]);
    return [
      heading(commune.nom, '='),
      profileText.population(commune.population),
      paragraph(profileText.brought),
      ...(estimate.base === '15+' ? [headlineText.over15(estimate.population)] : []),
      paragraph(`${before}${figure}${after}.`),
      ...(shown
        ? [
            paragraph(
              [
                headlineText.share(rates.concerned, national, estimate.base),
                headlineText.range(rounded.concerned),
                ...(grade === null ? [] : [`${precisionText.grade(grade)}.`]),
              ].join(' '),
            ),
            `${heading(sectionText.tiers)}\n${table(tiers, ['right', 'left', 'left'])}`,
            `${heading(driverText.title(rates.concerned, national))}\n${table(reasons, ['right', 'left'])}`,
          ]
        : [paragraph(withoutFigures(rounded))]),
      ...noticeBlocks({ estimate }),
    ];
  });
  return `${[...blocks, paragraph(sourceText.reference(model.reference)), reportText.model(model.id)].join('\n\n')}\n`;
}
