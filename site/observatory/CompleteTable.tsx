// The complete table of communes as open data: the files that the build leaves beside the site, with their
// dictionary, and the way to the page that makes any other kind of file. docs/DATA.md asks them questions.
import { OPEN_DATA } from '../../reports/copy.ts';
import { Section } from '../../ui/Section.tsx';
import { openFileText, observatoryText as text } from './copy.ts';

export function CompleteTable() {
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
      <p>
        {text.downloadOthers} <a href="territoire.html?france">{text.downloadLink}</a>
      </p>
    </Section>
  );
}
