// Which colours does a picture take? On the screen, those of the tokens around it, or of the system when
// it forces its own; in a file, the light ones: a file goes on white paper or on a slide.
import { LIGHT } from '../../ui/light-tokens.ts';
import type { Tone } from './picture.ts';

export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly line: string;
  readonly fills: Readonly<Record<Tone, string>>;
  /** Only the system's colours are left: bars are hatched to stay apart. */
  readonly forced: boolean;
}

export const FILE_PALETTE: Palette = paletteOf({ ...LIGHT, paper: LIGHT.sheet }, false);

type Token =
  | 'ink'
  | 'soft'
  | 'paper'
  | 'line'
  | 'accent'
  | 'place'
  | 'exclus'
  | 'eloignes'
  | 'presque'
  | 'others';

/** Reads the colours that hold where `node` stands. */
export function paletteAt(node: Element): Palette {
  const style = getComputedStyle(node);
  const token = (name: Token) => style.getPropertyValue(`--dn-${name}`).trim();
  if (matchMedia('(forced-colors: active)').matches) {
    const [ink, paper] = [style.color, style.backgroundColor];
    const every = { ink, soft: ink, paper, line: paper, accent: ink, place: paper };
    return paletteOf(
      { ...every, exclus: paper, eloignes: paper, presque: paper, others: paper },
      true,
    );
  }
  return paletteOf(
    {
      ink: token('ink'),
      soft: token('soft'),
      paper: token('paper'),
      line: token('line'),
      accent: token('accent'),
      place: token('place'),
      exclus: token('exclus'),
      eloignes: token('eloignes'),
      presque: token('presque'),
      others: token('others'),
    },
    false,
  );
}

function paletteOf(tokens: Readonly<Record<Token, string>>, forced: boolean): Palette {
  const { ink, soft, paper, line, accent, place, exclus, eloignes, presque, others } = tokens;
  const tiers = { exclus, eloignes, presqueAutonomes: presque, others };
  return {
    ink,
    soft,
    paper,
    line,
    fills: { ...tiers, here: accent, around: place, more: accent, less: paper },
    forced,
  };
}
