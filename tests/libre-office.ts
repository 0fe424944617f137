// Files as LibreOffice opens them and saves them in another form.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Converts files, all in one start of the program, which is most of what a conversion costs: `to` is what LibreOffice calls a
 * filter, "pdf" or "txt:Text". What comes out lies in `folder`, where its settings go too, under the same names.
 * @throws when the program fails
 */
export function convert(
  office: string,
  files: readonly string[],
  to: string,
  folder: string,
): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(office, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'pipe',
    timeout: 240_000,
    // It writes text as the machine does, and some know ASCII only.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}
