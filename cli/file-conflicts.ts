// No command writes a file that it reads, nor two results into one file: seen before anything is opened.
import { fstatSync, lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';
import { descriptionOf } from './describe-csv.ts';
import { fileConflictText as text } from './file-conflicts-copy.ts';
import { hostListsFolder } from './host-lists.ts';
import { packagedData } from './package-root.ts';
import { STANDARD_STREAM } from './read-text.ts';

/** Options that name what is written; any other one of a file names what is read. */
const WRITTEN: ReadonlySet<string> = new Set(['output', 'fautes']);
/** Arguments that are files. */
const FILE_ARGUMENTS: ReadonlySet<string> = new Set(['fichier', 'a', 'b']);
const [STDIN, STDOUT] = [0, 1];

interface Named {
  /** As it was typed. */
  readonly file: string;
  /** What names it: "--fautes". */
  readonly by: string;
  /** Where it truly lies; null for a pipe or a device, which nothing destroys. */
  readonly path: string | null;
  readonly stats: Stats | null;
}

/** @throws CliError when what was typed would write over a file that it reads or writes */
export function refuseConflicts(command: Command): void {
  const { read, written } = filesOf(command);
  for (const [i, one] of written.entries()) {
    const twice = written.slice(i + 1).find((other) => isSame(one, other));
    if (twice !== undefined) throw new CliError(text.writtenTwice(one.file, one.by, twice.by));
    const over = read.find((other) => isSame(one, other) || holds(other, one));
    if (over !== undefined) throw new CliError(text.readAndWritten(over.file, over.by, one.by));
  }
}

function filesOf(command: Command): { read: Named[]; written: Named[] } {
  const options: Readonly<Record<string, unknown>> = command.opts();
  const read: Named[] = [];
  const written: Named[] = [];
  for (const [i, argument] of command.registeredArguments.entries()) {
    if (FILE_ARGUMENTS.has(argument.name())) {
      read.push(named(String(command.args[i]), `<${argument.name()}>`));
    }
  }
  for (const option of command.options) {
    const name = option.attributeName();
    const value = options[name];
    if (typeof value !== 'string' || !option.flags.endsWith('<fichier>')) continue;
    (WRITTEN.has(name) ? written : read).push(named(value, option.long ?? option.flags));
  }
  const { output, format, donnees = packagedData() } = options;
  if (command.options.some((option) => option.attributeName() === 'donnees')) {
    const data = String(donnees);
    for (const folder of [data, hostListsFolder(data)]) read.push(named(folder, '--donnees'));
  }
  if (typeof output !== 'string') written.push(ofStream(STDOUT, text.standardOutput, '>'));
  else if (format === 'csv') written.push(named(descriptionOf(output), '--output'));
  return { read, written };
}

function named(file: string, by: string): Named {
  if (file === STANDARD_STREAM) return ofStream(STDIN, file, by);
  const stats = statsOf(() => statSync(file));
  const inert = stats !== null && !stats.isFile() && !stats.isDirectory();
  return { file, by, path: inert ? null : realPath(resolve(file)), stats };
}

/** What a shell has put in the place of a stream. */
function ofStream(stream: number, file: string, by: string): Named {
  const stats = statsOf(() => fstatSync(stream));
  return { file, by, path: null, stats: stats?.isFile() ? stats : null };
}

function statsOf(read: () => Stats): Stats | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Through links, also to what is not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    if (dirname(path) === path) return path;
    const link = statsOf(() => lstatSync(path));
    return link?.isSymbolicLink()
      ? realPath(resolve(dirname(path), readlinkSync(path)))
      : join(realPath(dirname(path)), basename(path));
  }
}

/** By what the disk says where both are there: two names may be one file. */
function isSame(one: Named, other: Named): boolean {
  if (one.path !== null && one.path === other.path) return true;
  const { stats: a } = one;
  const { stats: b } = other;
  if (a === null || b === null || !a.isFile() || !b.isFile()) return false;
  return a.dev === b.dev && a.ino === b.ino;
}

/** Whether the one is a folder and the other lies in it. */
function holds(folder: Named, { path }: Named): boolean {
  if (folder.path === null || path === null || !folder.stats?.isDirectory()) return false;
  const inside = relative(folder.path, path);
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
}
