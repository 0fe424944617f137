// The files of one release of the data: each read once, checked against the manifest, and asked for anew
// past every cache when it is not the file that was asked for. All of them are forgotten when the manifest
// turns out to be that of another release: nothing of the one is ever joined with the other.
import { decodeManifest, type FileRequest, type Manifest } from '../files/index.ts';
import { DiagnosisError, isDiagnosisError } from '../terms/errors.ts';

export interface ReadOptions {
  /** Past every cache: what was read before was not the right file. */
  readonly fresh?: boolean;
}

/** Reads a file of public/data by its name ("communes/58.json") and parses it as JSON. */
export type Read = (file: string, options?: ReadOptions) => Promise<unknown>;

/** Throws a DiagnosisError when `content` is not what was `asked`. */
export type Decode<T> = (asked: FileRequest, content: unknown, manifest: Manifest) => T;

/** What a key gives, remembered; anew and past every cache when `fresh`. */
export type Load<T> = (key: string, fresh?: boolean) => Promise<T>;

export interface DataFiles {
  readonly manifest: () => Promise<Manifest>;
  /**
   * A reader of files of one kind. It rejects with `data-unreachable` (whatever `read` throws),
   * `data-invalid` or `data-mixed`.
   * @param path from a key to the name of its file
   * @param decoder brought while the file is on its way
   */
  readonly reader: <T>(
    path: (key: string) => string,
    decoder: () => Decode<T> | Promise<Decode<T>>,
  ) => Load<T>;
  /** `load`, remembered by key while the release is the same. A failure is forgotten: a retry works. */
  readonly once: <T>(load: (key: string, fresh: boolean) => Promise<T>) => Load<T>;
  /** `work`, done again when the release changed meanwhile: its parts would be of two. */
  readonly inOneRelease: <T>(work: () => Promise<T>) => Promise<T>;
}

const MANIFEST = 'manifest.json';
/** A host that answers with two releases in turn would be asked for ever. */
const ATTEMPTS = 3;

/**
 * Reads the files of one release, each once, and starts anew when another release answers.
 * @param read as `createStore` takes it
 */
export function createDataFiles(read: Read): DataFiles {
  const remembered: Map<string, unknown>[] = [];
  /** Ids of the releases that are no more. */
  const left: string[] = [];

  const once: DataFiles['once'] = (load) => {
    const pending = new Map<string, ReturnType<typeof load>>();
    remembered.push(pending);
    return (key, fresh = false) => {
      const known = pending.get(key);
      if (known && !fresh) return known;
      const started = load(key, fresh).catch((error: unknown) => {
        if (pending.get(key) === started) pending.delete(key);
        throw error;
      });
      pending.set(key, started);
      return started;
    };
  };

  const readFile: Read = async (file, options) => {
    try {
      return await read(file, options);
    } catch (cause) {
      if (cause instanceof DiagnosisError) throw cause;
      throw new DiagnosisError('data-unreachable', { file }, { cause });
    }
  };
  const readManifest = async (options?: ReadOptions) =>
    decodeManifest(await readFile(MANIFEST, options));
  let current: Promise<Manifest> | null = null;
  const manifest: DataFiles['manifest'] = () => {
    if (current) return current;
    const started = readManifest().catch((error: unknown) => {
      if (!isDiagnosisError(error, 'data-invalid')) throw error;
      return readManifest({ fresh: true });
    });
    current = started;
    started.catch(() => {
      if (current === started) current = null;
    });
    return started;
  };

  let renewal: Promise<void> | null = null;
  /** Reads the manifest past every cache: once, however many files are not of its release. */
  const renew = (): Promise<void> => {
    renewal ??= Promise.all([manifest(), readManifest({ fresh: true })])
      .then(([known, newest]) => {
        if (newest.dataset.id === known.dataset.id) return;
        current = Promise.resolve(newest);
        left.push(known.dataset.id);
        for (const files of remembered) files.clear();
      })
      .finally(() => {
        renewal = null;
      });
    return renewal;
  };

  const reader: DataFiles['reader'] = (path, decoder) => {
    const attempt = async (file: string, fresh: boolean) => {
      const reading = fresh ? readFile(file, { fresh }) : readFile(file);
      // Where the manifest cannot be read either, that is what is told, whichever fails first.
      reading.catch(() => {});
      const [decode, about] = await Promise.all([decoder(), manifest()]);
      return decode({ file, dataset: about.dataset.id }, await reading, about);
    };
    return once(async (key, fresh) => {
      const file = path(key);
      try {
        return await attempt(file, fresh);
      } catch (error) {
        if (isDiagnosisError(error, 'data-mixed')) await renew();
        else if (!isDiagnosisError(error, 'data-invalid') || error.info.file !== file) throw error;
        return attempt(file, true);
      }
    });
  };

  const inOneRelease: DataFiles['inOneRelease'] = async (work) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = left.length;
      const [outcome] = await Promise.allSettled([work()]);
      if (left.length !== before) continue;
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    }
    const { dataset } = await manifest();
    const expected = left.at(-1) ?? '';
    throw new DiagnosisError('data-mixed', { file: MANIFEST, dataset: dataset.id, expected });
  };

  return { manifest, reader, once, inOneRelease };
}
