/** Has the program remove what is half done should it exit meanwhile, whatever ends it; what it returns calls that off. */
export function removeOnExit(remove: () => void): () => void {
  process.once('exit', remove);
  return () => {
    process.off('exit', remove);
  };
}
