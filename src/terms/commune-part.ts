// What may be asked for and is but a part of a commune: its figures are those of the whole commune.

/**
 * Delegated and associated communes keep a name inside the one they joined; others have left it (`ancienne`), or a code
 * only. Two are the commune itself: by the name it has taken since the year of the figures (`renommee`,
 * Louhans-Châteaurenaud), and by one it has borne since 1943 (`ancien-nom`, Châlons-sur-Marne).
 */
export interface FormerCommune {
  readonly kind: 'deleguee' | 'associee' | 'ancienne' | 'renommee' | 'ancien-nom';
  /** Its INSEE code. The commune of today may have taken it over: Baugé and Baugé-en-Anjou are 49018. */
  readonly code: string;
  /** null when only its code is known. */
  readonly nom: string | null;
  /** INSEE code of the commune it is now in. */
  readonly commune: string;
}

/** Whether nothing bears its name any more: a delegated commune still does. */
export function isNameGone({ kind, nom }: Pick<FormerCommune, 'kind' | 'nom'>): boolean {
  return nom !== null && (kind === 'ancienne' || kind === 'ancien-nom');
}

/** Paris, Lyon and Marseille are one commune each. */
export interface Arrondissement {
  readonly kind: 'arrondissement';
  /** INSEE code of the arrondissement: "75111". */
  readonly code: string;
  /** INSEE code of its city: "75056". */
  readonly commune: string;
  /** 11 in "Paris 11e". */
  readonly number: number;
}

export type CommunePart = FormerCommune | Arrondissement;

/** Whether it is the whole commune by another name, of since or of before. */
export function isOtherName({ kind }: CommunePart): boolean {
  return kind === 'renommee' || kind === 'ancien-nom';
}
