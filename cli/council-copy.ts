// What the command line says of the documents of a council.
import { atPlace } from '../src/explain/places.ts';
import { fr } from '../src/explain/typography.ts';

export const councilCliText = {
  help: fr`Pour un conseil : --format note, deliberation, diapositives, affiche ou bulletin, avec -o et la fin du nom : .docx, .pdf, .html ou .pptx.`,
  noAddress: fr`Ce document ne dit pas où retrouver ces chiffres : donnez l'adresse de leur page avec --adresse.`,
  noFigures: fr`L'affiche ne dit aucun chiffre : --base et --reference n'y changent rien. Retirez-les, ou choisissez un autre format.`,
  nobody: (nom: string) =>
    fr`Personne n'habite ${atPlace(nom)} : il n'y a rien à présenter à un conseil.`,
  nobodyThere: fr`Personne n'habite ces communes : il n'y a rien à présenter à un conseil.`,
  needsFile: (format: string, files: readonly string[]) =>
    fr`${format} s'écrit dans un fichier : ajoutez -o et son nom, par exemple -o ${format}.${files[0] ?? ''}.`,
};
