// The bars on the screen. Drawn again when the colours around change: dark mode, forced colours, or a
// host page that changes the theme of the tag.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { configOf } from './chart-config.ts';
import { layoutOf } from './layout.ts';
import { paletteAt } from './palette.ts';
import type { Picture } from './picture.ts';

// Only what is drawn here: the rest of Chart.js stays out of the build.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const LOOKS = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
];

interface Props {
  readonly picture: Picture;
}

export function Plot({ picture }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  // Before the first paint: its height is known only once its labels are broken, and nothing may jump.
  useLayoutEffect(() => {
    const node = canvas.current;
    const room = box.current;
    if (!node || !room) return;
    let chart: Chart<'bar', ([number, number] | null)[], string[]> | null = null;
    let again = 0;
    const draw = () => {
      chart?.destroy();
      const { fontFamily, fontSize } = getComputedStyle(node);
      const font = { family: fontFamily, size: Number.parseFloat(fontSize) };
      const layoutAt = (width: number) => layoutOf(picture, width, font.size);
      const layout = layoutAt(room.clientWidth);
      room.style.height = `${layout.height}px`;
      const config = configOf(picture, paletteAt(node), font, layout);
      chart = new Chart(node, {
        ...config,
        options: {
          ...config.options,
          // Labels that break elsewhere have other heights: drawn anew, once Chart.js is done.
          onResize: (_, { width }) => {
            if (String(layoutAt(width).lines) !== String(layout.lines))
              again = requestAnimationFrame(draw);
          },
        },
      });
    };
    draw();
    const looks = LOOKS.map((query) => matchMedia(query));
    for (const look of looks) look.addEventListener('change', draw);
    const root = node.getRootNode();
    const host = new MutationObserver(draw);
    if (root instanceof ShadowRoot)
      host.observe(root.host, { attributeFilter: ['theme', 'couleur', 'style', 'class'] });
    return () => {
      for (const look of looks) look.removeEventListener('change', draw);
      host.disconnect();
      cancelAnimationFrame(again);
      chart?.destroy();
    };
  }, [picture]);
  return (
    <div class="dn-plot" ref={box}>
      <canvas ref={canvas} role="img" aria-label={picture.alternative} />
    </div>
  );
}
