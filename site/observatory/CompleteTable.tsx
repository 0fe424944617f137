// The complete table of communes as open data: the files that the build leaves beside the site, with their
// dictionary, and the way to the page that makes any other kind of file. docs/DATA.md asks them questions.
import { OPEN_DATA } from '../../reports/copy.ts';
import type { Read } from '../../src/store/index.ts';
import { Section } from '../../ui/Section.tsx';
import { openFileText, observatoryText as text } from './copy.ts';
import '../downloads/downloads.css';
import { OpenFiles } from './OpenFiles.tsx';

/** @param read reads the folder of the open data */
export function CompleteTable({ read }: { readonly read: Read }) {
  return (
    <Section name="downloads" title={text.downloadTitle}>
      <p>{text.download}</p>
      <ul class="download-list">
        {openFileText.map(({ file, name, use }) => (
          <li key={file}>
            <a href={`${OPEN_DATA}/${file}`} download={file}>
              {name}
            </a>
            <span>{use}</span>
          </li>
        ))}
      </ul>
      <OpenFiles read={read} />
      <p>
        {text.downloadOthers} <a href="territoire.html?france">{text.downloadLink}</a>
      </p>
    </Section>
  );
}
