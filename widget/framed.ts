// Which attributes of the tag may be asked of a frame, in its address or by the loader's data-…? Those
// that name no address: a link sent to a visitor must not choose where data come from.
export const FRAMED = ['commune', 'sections', 'theme', 'couleur', 'sans-recherche'] as const;
