// The scatter plot of docs/VALIDATION.md: published against predicted, with the line where both agree.
// Written by hand as SVG: forty lines of text need no drawing library, and stay readable without one.
import { fr } from '../../src/explain/typography.ts';
import { shownName } from './names.ts';
import type { Interval } from './results.ts';

const SIZE = 640;
const MARGIN = 72;
const FROM = 0.11;
const TO = 0.26;
const MARKS = { V1: 'EPCI des Hauts-de-France', V2: 'Régions', V3: 'Aires d’attraction' } as const;
const COLOURS = { V1: '#1f5fa8', V2: '#b3430a', V3: '#5a2d82' } as const;

const at = (share: number): number => MARGIN + ((share - FROM) / (TO - FROM)) * (SIZE - 2 * MARGIN);
const x = (share: number): string => at(share).toFixed(1);
const y = (share: number): string => (SIZE - at(share)).toFixed(1);
const inXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const percent = (share: number): string => fr`${(100 * share).toFixed(1).replace('.', ',')} %`;

/** One shape a test, so that colour is never alone to tell them apart. */
function mark({ test, code, name, published, predicted }: Interval): string {
  const title = `<title>${inXml(fr`${shownName({ test, code, name })} : publié ${percent(published)}, modèle ${percent(predicted)}`)}</title>`;
  const [cx, cy] = [x(published), y(predicted)];
  const look = `fill="${COLOURS[test]}" fill-opacity="0.75"`;
  if (test === 'V1') return `<circle cx="${cx}" cy="${cy}" r="4" ${look}>${title}</circle>`;
  const side = 10;
  const turn = test === 'V3' ? ` transform="rotate(45 ${cx} ${cy})"` : '';
  const left = (Number(cx) - side / 2).toFixed(1);
  const top = (Number(cy) - side / 2).toFixed(1);
  return `<rect x="${left}" y="${top}" width="${side}" height="${side}" ${look}${turn}>${title}</rect>`;
}

function axes(): string[] {
  const ticks = [0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.24];
  const bottom = SIZE - MARGIN;
  return [
    ...ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" y1="${MARGIN}" x2="${x(tick)}" y2="${bottom}" stroke="#ddd"/>`,
      `<line x1="${MARGIN}" y1="${y(tick)}" x2="${bottom}" y2="${y(tick)}" stroke="#ddd"/>`,
      `<text x="${x(tick)}" y="${bottom + 20}" text-anchor="middle">${Math.round(100 * tick)}\u202f%</text>`,
      `<text x="${MARGIN - 8}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${Math.round(100 * tick)}\u202f%</text>`,
    ]),
    `<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">Taux publié par l’INSEE</text>`,
    `<text transform="translate(16 ${SIZE / 2}) rotate(-90)" text-anchor="middle">Taux du modèle</text>`,
  ];
}

/** Dashed lines 2 points away from agreement. */
function agreement(): string[] {
  const line = (shift: number, look: string): string => {
    const [from, to] = [FROM + Math.max(0, -shift), TO - Math.max(0, shift)];
    return `<line x1="${x(from)}" y1="${y(from + shift)}" x2="${x(to)}" y2="${y(to + shift)}" ${look}/>`;
  };
  const dashed = 'stroke="#777" stroke-dasharray="4 4"';
  return [line(0, 'stroke="#333"'), line(0.02, dashed), line(-0.02, dashed)];
}

function legend(): string[] {
  const tests = ['V1', 'V2', 'V3'] as const;
  return tests.map(
    (test, i) =>
      `<text x="${MARGIN + 12}" y="${MARGIN + 20 + 20 * i}" fill="${COLOURS[test]}">${['●', '■', '◆'][i]} ${MARKS[test]}</text>`,
  );
}

/** The plot as an SVG file, its marks and its data in text too. */
export function scatter(groups: readonly Interval[]): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-labelledby="titre description" font-family="system-ui, sans-serif" font-size="14" fill="#222">`,
    '<title id="titre">Taux d’illectronisme publiés et taux du modèle</title>',
    `<desc id="description">Nuage de ${groups.length} territoires. En abscisse le taux publié par l’INSEE, en ordonnée celui du modèle. Le trait plein marque l’accord parfait, les tirets un écart de deux points. Les chiffres sont dans docs/VALIDATION.md.</desc>`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    ...axes(),
    ...agreement(),
    ...groups.map(mark),
    ...legend(),
    '</svg>',
  ].join('\n')}\n`;
}
