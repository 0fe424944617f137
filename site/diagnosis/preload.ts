// Asks for the data of the commune in the address while the program is still on its way: without it a shared link
// would wait for the two in turn. A program of its own (tools/vite-plugins/early-scripts.ts), so that it runs first.
import { reportStalled } from '../../ui/stalled.ts';
import { preload } from '../../widget/preload/preload.ts';
import { communeIn } from '../pages/place-in.ts';

reportStalled();
const { currentScript } = document;
// On a busy machine this may come last.
const begun = document.querySelector('#app[data-begun]') !== null;
if (currentScript instanceof HTMLScriptElement && !begun)
  preload(new URL('../data/', currentScript.src), [communeIn(location.href) ?? '']);
