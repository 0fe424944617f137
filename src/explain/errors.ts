// What went wrong, said gently, and what to do about it. Two kinds only: the question, or the data.
import {
  type DiagnosisError,
  type DiagnosisErrorCode,
  type DiagnosisErrorInfo,
  isDiagnosisError,
} from '../terms/errors.ts';
import { outsideSentence } from './commune-part.ts';
import { quoted } from './quoted.ts';
import { fr } from './typography.ts';

/** Whole sentences: what went wrong, then what to do about it. */
export interface ErrorWords {
  readonly title: string;
  readonly advice: string;
}

interface Choice {
  readonly nom: string;
  readonly codesPostaux: readonly string[];
}

type Troubles = {
  readonly [C in DiagnosisErrorCode]: (info: DiagnosisErrorInfo[C]) => ErrorWords;
};

export const troubles: Troubles = {
  'invalid-code': ({ value }) => ({
    title: fr`« ${quoted(value)} » n'est pas un code INSEE.`,
    advice: fr`Il compte cinq caractères, comme 58194. Cherchez plutôt la commune par son nom.`,
  }),
  'unknown-commune': ({ code, meaning }) =>
    meaning === undefined
      ? {
          title: unknownCode(code),
          advice: fr`Elle a peut-être rejoint une autre commune : cherchez celle-ci par son nom.`,
        }
      : {
          title: code === '' ? meaning : `${meaning} ${unknownCode(code)}`,
          advice: fr`Vous pouvez aussi la chercher par son nom.`,
        },
  'outside-data': ({ place }) => ({
    title: outsideSentence([place]),
    advice: fr`Cherchez-en une autre.`,
  }),
  'unknown-territory': ({ code }) => ({
    title: fr`Aucun territoire ne porte le nom ou le numéro ${quoted(code)}.`,
    advice: fr`Cherchez-le plutôt par son nom.`,
  }),
  'invalid-number': ({ name, value }) => ({
    title: fr`La valeur ${value} ne convient pas pour « ${name} ».`,
    advice: fr`Donnez un nombre positif ou nul.`,
  }),
  'unknown-reference': ({ id, known }) => ({
    title: fr`Aucun jeu de parts nationales ne s'appelle « ${quoted(id)} ».`,
    advice: fr`Jeux disponibles : ${known.join(', ')}.`,
  }),
  'data-unreachable': () => ({
    title: fr`Les données ne répondent pas.`,
    advice: fr`Vérifiez votre connexion, puis réessayez.`,
  }),
  'data-invalid': ({ file, other }) => ({
    title: fr`Un fichier de données est abîmé.`,
    advice: fr`Le problème vient du site, pas de vous. En cause : ${other ? `${file} ou ${other}` : file}.`,
  }),
  'data-mixed': ({ file }) => ({
    title: fr`Les données sont de deux versions différentes.`,
    advice: fr`Le site est sans doute mis à jour : réessayez dans une minute. En cause : ${file}.`,
  }),
};

/** For a trouble that nobody foresaw. */
export const unexpectedError: ErrorWords = {
  title: fr`Une erreur inattendue s'est produite.`,
  advice: fr`Réessayez. Si elle revient, prévenez le site qui affiche cette page.`,
};

/** What to show of any failure, in two sentences or so. */
export function errorWords(error: unknown): ErrorWords {
  return isDiagnosisError(error) ? wordsOf(error.code, error.info) : unexpectedError;
}

/** A code that is no commune's, when it is known what it is instead; null when it is not. */
export function otherCodeWords(code: string, choices: readonly Choice[]): ErrorWords | null {
  const [first] = choices;
  if (!/^\d{5}$/.test(code) || !first) return null;
  return choices.some(({ codesPostaux }) => codesPostaux.includes(code))
    ? { title: fr`${code} est un code postal.`, advice: fr`Choisissez la commune ci-dessous.` }
    : {
        title: fr`${code} est le code d'un arrondissement.`,
        advice: fr`Le diagnostic porte sur la commune entière : ${first.nom}.`,
      };
}

/** The same on one line, for a terminal or a log. */
export function errorText(error: DiagnosisError): string {
  const { title, advice } = wordsOf(error.code, error.info);
  return fr`${title} ${advice}`;
}

function wordsOf<C extends DiagnosisErrorCode>(code: C, info: DiagnosisErrorInfo[C]): ErrorWords {
  return troubles[code](info);
}

function unknownCode(code: string): string {
  return fr`Aucune commune ne porte le code ${quoted(code)}.`;
}
