// In a Melodi file a code stands at several levels: 22001 is a commune and a bassin de vie.

/** Communes, and the municipal arrondissements of Paris, Lyon and Marseille. */
export function isOwnLevel(level: string): boolean {
  return level === 'COM' || level === 'ARM';
}
