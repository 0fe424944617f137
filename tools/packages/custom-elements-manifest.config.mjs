// custom-elements.json for editors and catalogues, by the analyzer, from the header and the accessors of the
// class: its public members, in the files of the package.
const CLASS = 'DiagnosticNumeriqueElement';
const MODULE = 'lib/widget/element.js';

export default {
  globs: ['widget/element.ts'],
  outdir: 'tools/packages/diagnostic-numerique',
  packagejson: false,
  plugins: [
    {
      name: 'public-surface',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        const [module] = modules;
        const [declared] = module.declarations;
        declared.members = declared.members.filter(({ privacy }) => privacy !== 'private');
        // The class extends "Base" where there is no HTMLElement: on a server.
        declared.superclass = { name: 'HTMLElement', package: 'global:' };
        module.path = MODULE;
        const declaration = { name: CLASS, module: MODULE };
        module.exports = [{ kind: 'js', name: CLASS, declaration }];
        modules.push({
          kind: 'javascript-module',
          path: 'lib/widget/define.js',
          declarations: [],
          exports: [
            { kind: 'custom-element-definition', name: declared.tagName, declaration },
            { kind: 'js', name: CLASS, declaration },
          ],
        });
      },
    },
  ],
};
