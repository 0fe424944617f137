// The block in the editor: a field for the code of the commune. What visitors see is written by the server.
(({ blocks, blockEditor, components, element }) => {
  // Attributes of the tag, which checks what is written.
  const settings = {
    theme: ['Couleurs', 'auto, clair, sombre ou page.'],
    couleur: ['Couleur des liens et des boutons', 'Comme #1d4f91.'],
    sections: ['Parties', 'Séparées par des espaces ; « resume » pour le nombre seul.'],
    'sans-recherche': ['Cacher la recherche', 'Écrivez oui.'],
    'niveau-titre': ['Niveau du titre', 'De 1 à 4.'],
  };
  blocks.registerBlockType('diagnostic-numerique/commune', {
    apiVersion: 2,
    title: 'Diagnostic numérique',
    description: 'Combien d’habitants ont besoin d’aide avec le numérique, et par où commencer.',
    category: 'embed',
    icon: 'chart-bar',
    attributes: Object.fromEntries(
      ['commune', 'territoire', ...Object.keys(settings)].map((name) => [name, { type: 'string' }]),
    ),
    edit: ({ attributes, setAttributes }) => {
      const field = (name, label, help) =>
        element.createElement(components.TextControl, {
          key: name,
          label,
          help,
          value: attributes[name] ?? '',
          onChange: (value) => setAttributes({ [name]: value || undefined }),
        });
      return element.createElement(
        'div',
        blockEditor.useBlockProps(),
        field(
          'commune',
          'Diagnostic numérique : code INSEE de la commune',
          'Cinq caractères, comme 58194. Ce n’est pas le code postal. Neuf chiffres (SIREN) pour une intercommunalité.',
        ),
        element.createElement(
          blockEditor.InspectorControls,
          null,
          element.createElement(
            components.PanelBody,
            { title: 'Présentation' },
            Object.entries(settings).map(([name, [label, help]]) => field(name, label, help)),
          ),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
