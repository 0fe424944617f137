// The documents of a council, once asked for: how each is called and what it is for.
import { fr } from '../../src/explain/typography.ts';

export const councilIntro = fr`Des documents à relire et à compléter : les horaires changent, les chiffres sont des estimations. Ils suivent vos réponses et vos pistes retenues, sans aucun nom.`;

export const councilKinds = {
  note: {
    name: fr`Note d'une page (DOCX)`,
    use: fr`Pour les élus : la situation, pourquoi, qui aide, ce qui est proposé.`,
  },
  'note-print': {
    name: fr`Note à imprimer, ou en PDF (HTML)`,
    use: fr`La même note : à ouvrir, à corriger, puis « Imprimer », ou « Enregistrer au format PDF ».`,
  },
  deliberation: {
    name: fr`Modèle de délibération (DOCX)`,
    use: fr`À adapter et à faire relire : ce n'est pas un conseil juridique.`,
  },
  diapositives: {
    name: fr`Diapositives (PPTX)`,
    use: fr`PowerPoint, LibreOffice : à montrer en séance.`,
  },
  affiche: {
    name: fr`Affiche pour les habitants (HTML)`,
    use: fr`En gros caractères, avec un code à scanner. Corrigez chaque ligne avant d'imprimer.`,
  },
  bulletin: {
    name: fr`Article pour le bulletin (DOCX)`,
    use: fr`Une demi-page : où se faire aider, adresses et horaires à vérifier.`,
  },
  'bulletin-print': {
    name: fr`Article à imprimer, ou en PDF (HTML)`,
    use: fr`Le même article, à ouvrir, à corriger, puis à imprimer ou à enregistrer en PDF.`,
  },
};
