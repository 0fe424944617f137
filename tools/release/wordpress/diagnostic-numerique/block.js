// The block in the editor: a field for the code of the commune. What visitors see is written by the server.
(({ blocks, blockEditor, components, element }) => {
  blocks.registerBlockType('diagnostic-numerique/commune', {
    apiVersion: 2,
    title: 'Diagnostic numérique',
    description: 'Combien d’habitants ont besoin d’aide avec le numérique, et par où commencer.',
    category: 'embed',
    icon: 'chart-bar',
    attributes: { commune: { type: 'string', default: '' } },
    edit: ({ attributes, setAttributes }) =>
      element.createElement(
        'div',
        blockEditor.useBlockProps(),
        element.createElement(components.TextControl, {
          label: 'Diagnostic numérique : code INSEE de la commune',
          help: 'Cinq caractères, comme 58194. Ce n’est pas le code postal. Neuf chiffres (SIREN) pour une intercommunalité.',
          value: attributes.commune,
          onChange: (commune) => setAttributes({ commune }),
        }),
      ),
    save: () => null,
  });
})(window.wp);
