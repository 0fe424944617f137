// What is said of the files to take away, whatever they are about.
import { fr } from '../../src/explain/typography.ts';

/** What becomes of the file asked for. */
export const takingText = {
  busy: (name: string) => fr`En préparation : ${name}.`,
  done: (file: string) => fr`Fichier enregistré : ${file}`,
  failed: (name: string, why: string) => fr`Ce fichier n'a pas pu être fait : ${name}. ${why}`,
};

/** The files of a territory: how each is called and what it is for. */
export const fileKinds = {
  xlsx: {
    name: fr`Tableur (XLSX)`,
    use: fr`Excel, LibreOffice : synthèse, communes, raisons, lieux, plan, méthode, sources.`,
  },
  docx: {
    name: fr`Rapport à compléter (DOCX)`,
    use: fr`Word, LibreOffice : titres, sommaire, tableaux que l'on peut modifier.`,
  },
  html: {
    name: fr`Rapport à imprimer (HTML)`,
    use: fr`Une seule page, qui s'ouvre partout : à imprimer ou à envoyer.`,
  },
  csv: {
    name: fr`Communes pour Excel (CSV)`,
    use: fr`Points-virgules et virgules décimales, une ligne par commune.`,
  },
  'csv-simple': {
    name: fr`Communes, CSV simple`,
    use: fr`Pour les autres programmes : virgules et points décimaux.`,
  },
  datapackage: {
    name: fr`Description du CSV (datapackage.json)`,
    use: fr`Sens de chaque colonne, sources, version et date des chiffres.`,
  },
  json: { name: fr`Données (JSON)`, use: fr`Totaux, communes et sources, pour les programmes.` },
  geojson: {
    name: fr`Contours et chiffres (GeoJSON)`,
    use: fr`Pour un logiciel de cartes, comme QGIS.`,
  },
  parquet: {
    name: fr`Communes (Parquet)`,
    use: fr`Pour DuckDB, Spark ou pandas.`,
  },
};

/** Those of one commune: a table of one line, and what its page says for programs. */
export const communeFileKinds = {
  docx: fileKinds.docx,
  html: fileKinds.html,
  xlsx: fileKinds.xlsx,
  csv: {
    name: fr`Chiffres pour Excel (CSV)`,
    use: fr`Points-virgules et virgules décimales : une ligne, à coller sous celles d'autres communes.`,
  },
  'csv-simple': {
    name: fr`Chiffres, CSV simple`,
    use: fr`Pour les autres programmes : virgules et points décimaux.`,
  },
  json: {
    name: fr`Données (JSON)`,
    use: fr`Tout le diagnostic : chiffres, raisons, acteurs, pistes, sources.`,
  },
};

export const communeFilesIntro = fr`Les fichiers sont faits dans votre navigateur, rien n'est envoyé. Vos réponses, vos listes et votre plan n'y sont pas.`;
