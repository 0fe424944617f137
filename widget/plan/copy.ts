// The words of the plan of action to take away, on screen, on paper and in files. docs/ADVICE.md §5.
import { fullDay } from '../../src/explain/dates.ts';
import { fr } from '../../src/explain/typography.ts';

export const planText = {
  title: fr`Mon plan d'action`,
  intro: fr`Ce que vous retenez, avec qui s'en charge et pour quand. Rien n'est envoyé : tout reste dans votre navigateur.`,
  inAddress: fr`Ce que vous cochez et répondez est aussi dans l'adresse de la page : elle suffit pour le retrouver ou le partager.`,
  keeping: {
    yes: fr`Tout est aussi gardé sur cet appareil.`,
    no: fr`Pour le garder aussi ici, choisissez « Garder sur cet appareil », en haut.`,
    another: fr`C'est un autre plan qui est gardé sur cet appareil : choisissez en haut de la page.`,
  },
  empty: fr`Cochez « Je retiens cette piste » sous les pistes qui vous conviennent : elles viendront ici.`,
  keep: fr`Je retiens cette piste`,
  keepOne: (title: string) => fr`Je retiens cette piste : ${title}`,
  kept: (count: number) =>
    count === 1
      ? fr`Retenue : 1 piste dans votre plan.`
      : fr`Retenue : ${count} pistes dans votre plan.`,
  dropped: (count: number) =>
    count === 0
      ? fr`Retirée : votre plan est vide.`
      : fr`Retirée : il reste ${count} ${count === 1 ? 'piste' : 'pistes'}.`,
  owner: fr`Qui s'en charge`,
  date: fr`Pour quand`,
  drop: fr`Retirer`,
  dropOne: (title: string) => fr`Retirer du plan : ${title}`,
  day: (date: string) => fullDay(new Date(`${date}T00:00:00`)),
  toWrite: '……………………………',
  print: fr`Imprimer le plan`,
  copy: fr`Copier l'adresse du plan`,
  saved: (file: string) => fr`Fichier « ${file} » enregistré.`,
  failed: (why: string) => fr`Le fichier n'a pas pu être préparé. ${why}`,
  files: {
    csv: fr`Tableau (.csv)`,
    ics: fr`Calendrier (.ics)`,
    json: fr`Données (.json)`,
  },
  noDate: fr`Donnez une date à une piste au moins pour l'avoir dans un calendrier.`,
  undated: (count: number) =>
    count === 1
      ? fr`Une piste sans date n'y est pas.`
      : fr`${count} pistes sans date n'y sont pas.`,
  calendar: (nom: string) => fr`Plan d'action numérique, ${nom}`,
  /** On paper, where the fields are not. */
  onPaper: (count: number, nom: string) =>
    fr`${nom} : ${count === 1 ? 'une piste retenue' : `${count} pistes retenues`}, avec qui s'en charge et pour quand.`,
  damaged: (parts: readonly string[], nothingLeft: boolean) => {
    const [first = ''] = parts;
    const damage =
      parts.length === 1
        ? fr`Un élément de l'adresse est abîmé : « ${first} ».`
        : fr`${parts.length} éléments de l'adresse sont abîmés, dont « ${first} ».`;
    return nothingLeft
      ? fr`${damage} Rien d'autre n'y était.`
      : fr`${damage} Tout le reste du plan est là.`;
  },
  repair: fr`Complétez ce qui manque, ou redemandez l'adresse à la personne qui vous l'a donnée.`,
  columns: {
    order: fr`N°`,
    action: fr`Action`,
    because: fr`Parce que`,
    firstStep: fr`Premier pas`,
    carrier: fr`Porté par`,
    owner: fr`Qui s'en charge`,
    date: fr`Pour quand`,
    effort: fr`Effort`,
    link: fr`Lien`,
    source: fr`Source`,
  },
};
