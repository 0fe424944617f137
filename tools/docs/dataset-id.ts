// The id of the data set in a document that gives addresses of frozen data: today's, wherever one stands.

const DATASET_ID = /\b\d{4}\.\d+-[\da-f]{8}\b/g;

/** The same document with the id of today's data set. */
export function withDataset(document: string, id: string): string {
  return document.replace(DATASET_ID, id);
}
