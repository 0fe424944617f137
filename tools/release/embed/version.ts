// Builds one version of what other sites embed: the element as an ES module with its lazy chunks beside
// it, the frame's page that uses the same module, and the loader, a classic script of its own.
import { join } from 'node:path';
import { preact } from '@preact/preset-vite';
import {
  type BuildEnvironmentOptions,
  build,
  type HtmlTagDescriptor,
  type InlineConfig,
  type Plugin,
} from 'vite';
import { pageText } from '../../../site/copy.ts';
import { THIRD_PARTY_LICENCES } from '../../../site/legal/copy.ts';
import * as frameText from '../../../widget/frame/copy.ts';
import { ROOT, TARGET, treeshake } from '../../dev/build.ts';
import { earlyScript } from '../../dev/early-script.ts';
import { firstPageChunk } from '../../vite-plugins/first-page-chunk.ts';
import { ownZod } from '../../vite-plugins/own-zod.ts';
import { contentSecurityPolicy, sentences } from '../../vite-plugins/page-plugins.ts';
import { bareImports } from './bare-imports.ts';
import { ownLanguage } from './own-language.ts';

/** The frame's page gives its folder to the whole build: Vite writes a page where it stands in it. */
const FRAME = join(ROOT, 'widget/frame');
const ENTRY = join(ROOT, 'widget/script.ts');
const NAME = 'diagnostic-numerique';
/** What follows the number: one chunk, whatever others share with it; an entry, so that it is imported by its names. */
const DEFERRED_NAME = 'deferred';
const DEFERRED = join(ROOT, 'widget/deferred/deferred.ts');
/** What the entry points of the engine also lead to, and the number goes without. */
const WITH_BODY =
  /\/src\/explain\/(comparison|contrasts|dates|diagnosis|drivers|indicators|notices|precision|sources)\.ts$/;
/** `Features.LightDark` of lightningcss, by which Vite writes sheets: no sheet calls light-dark(), and what would make
 * it known to older browsers weighs in each. */
const LIGHT_DARK = 1 << 20;
const LOADER = join(ROOT, 'widget/loader/main.ts');

/** Writes the version into `folder`. Throws when an entry does not build. */
export async function buildVersion(
  folder: string,
  { sourcemap = false }: { readonly sourcemap?: boolean } = {},
): Promise<void> {
  await build(
    config(FRAME, [framePreload()], {
      outDir: folder,
      emptyOutDir: true,
      sourcemap,
      license: { fileName: THIRD_PARTY_LICENCES },
      rolldownOptions: {
        input: {
          [NAME]: ENTRY,
          embed: join(FRAME, 'embed.html'),
          [DEFERRED_NAME]: DEFERRED,
        },
        // What the module exports is for those who import it, even if no page here does.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: ({ name }) => (name === NAME ? '[name].js' : '[name]-[hash].js'),
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
          // One file to the number, so that one seal covers what computes and tells it.
          codeSplitting: {
            groups: [
              { name: firstPageChunk(ENTRY, NAME, WITH_BODY), debugName: NAME },
              { name: firstPageChunk(DEFERRED, DEFERRED_NAME), debugName: DEFERRED_NAME },
            ],
          },
        },
        treeshake,
      },
    }),
  );
  await build(
    config(ROOT, [typeset()], {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: LOADER,
        output: { format: 'iife', entryFileNames: 'embed.js' },
        plugins: [ascii()],
        treeshake,
      },
    }),
  );
}

/** The few words of the loader go in as they read: setting them at each visit would weigh more than them. */
function typeset(): Plugin {
  return {
    name: 'typeset',
    load: {
      filter: { id: /widget\/frame\/copy\.ts$/ },
      handler: () =>
        Object.entries(frameText)
          .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};`)
          .join('\n'),
    },
  };
}

/**
 * The loader is a classic script, which a browser reads in the encoding of the page around when a server
 * does not say: letters beyond ASCII are written as their codes.
 */
function ascii(): Plugin {
  return {
    name: 'ascii',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

/** The file of what follows the number, among those of a version. @throws when there is none */
export function deferredFile(names: readonly string[]): string {
  const found = names.find((name) => name.startsWith(`${DEFERRED_NAME}-`) && name.endsWith('.js'));
  if (found === undefined) throw new Error('what follows the number is in no chunk');
  return found;
}

/** The frame asks for its data ahead of its program, whose two files its page names too: none waits for another. */
function framePreload(): Plugin {
  const fileName = 'preload.js';
  return {
    name: 'frame-preload',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: earlyScript('widget/preload/frame.ts') });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => [
        ...[`${NAME}.js`, deferredFile(Object.keys(bundle))].map(
          (name): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
            injectTo: 'head',
          }),
        ),
        { tag: 'script', attrs: { async: true, src: `./${fileName}` }, injectTo: 'head' },
      ],
    },
  };
}

function config(root: string, own: Plugin[], options: BuildEnvironmentOptions): InlineConfig {
  return {
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      preact(),
      bareImports(),
      ownLanguage(),
      ownZod(),
      sentences({ ...pageText, ...frameText }),
      contentSecurityPolicy(),
      ...own,
    ],
    css: { lightningcss: { exclude: LIGHT_DARK } },
    build: { target: TARGET, modulePreload: false, ...options },
  };
}
