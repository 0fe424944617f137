// Ten questions, answered or left, what the data propose, and the picture they draw.
import { within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { questionText, readinessText } from '../../../src/advice/words.ts';
import { actionTitles, said, section, showAdvice } from '../show-advice.tsx';

/** The advice of Nevers, its questions unfolded. */
async function showQuestions() {
  const shown = await showAdvice('58194');
  await shown.visitor.click(here().getByText(readinessText.open));
  return shown;
}
const here = () => section(readinessText.title);
/** The group of choices of a question. */
const group = (id: keyof typeof questionText) =>
  within(here().getByRole('group', { name: questionText[id].question }));
const choice = (id: keyof typeof questionText, name: string) =>
  group(id).getByRole('radio', { name });
/** What the picture says under "Ce qui manque" and its like, all pillars together. */
const pictured = (title: string) =>
  here()
    .queryAllByText(title)
    .flatMap((term) => [...(term.parentElement?.querySelectorAll('dd') ?? [])])
    .map(({ textContent }) => textContent);

describe('in Nevers, before any answer', () => {
  test('ten questions, each a group with a legend and four choices', async () => {
    await showQuestions();
    const groups = here().getAllByRole('group', { name: /\?$/ });
    expect(groups).toHaveLength(10);
    for (const one of groups) expect(within(one).getAllByRole('radio')).toHaveLength(4);
  });

  test('what the data know is proposed, says so and why, and changes no action yet', async () => {
    await showQuestions();
    expect(choice('connexion', 'Oui')).toBeChecked();
    group('connexion').getByText(/Proposé d’après les données, à confirmer.*fibre/);
    // A France services is no proof of a trained helper with time.
    expect(group('aidant').queryByText(/Proposé/)).toBeNull();
    expect(pictured(readinessText.strengths)).toContain('une bonne connexion (proposé)');
    expect(actionTitles()).not.toContain('Dégager du temps et former un aidant');
  });

  test('a question that no data answer is left open, and stands as unknown', async () => {
    await showQuestions();
    for (const radio of group('role').getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(pictured(readinessText.unknown)).toContain('un rôle défini');
  });
});

describe('answering', () => {
  test('a "non" joins the gaps and brings its action first, with the answer as reason', async () => {
    const { visitor } = await showQuestions();
    await visitor.click(choice('role', 'Non'));
    expect(pictured(readinessText.gaps)).toContain('un rôle défini');
    // Below what Nevers is cited for.
    expect(actionTitles()[1]).toBe('Écrire le rôle de votre structure');
    expect(said()).toEqual([expect.stringContaining('Écrire le rôle de votre structure')]);
  });

  test('choosing what was proposed confirms it', async () => {
    const { visitor } = await showQuestions();
    expect(choice('connexion', 'Oui')).toBeChecked();
    await visitor.click(choice('connexion', 'Oui'));
    expect(group('connexion').queryByText(/Proposé/)).toBeNull();
    expect(pictured(readinessText.strengths)).toContain('une bonne connexion');
  });

  test('the arrows of the keyboard are enough', async () => {
    const { visitor } = await showQuestions();
    choice('cadre', 'Oui').focus();
    await visitor.keyboard(' ');
    expect(pictured(readinessText.strengths)).toContain('un cadre pour les données personnelles');
    await visitor.keyboard('{ArrowRight}');
    expect(choice('cadre', 'En partie')).toBeChecked();
    expect(choice('cadre', 'En partie')).toHaveFocus();
  });

  test('confirming all keeps the focus; erasing brings the first picture and plan back', async () => {
    const { visitor } = await showQuestions();
    const [titles, gaps] = [actionTitles(), pictured(readinessText.unknown)];
    const confirm = here().getByRole('button', { name: /Confirmer la réponse proposée/ });
    await visitor.click(confirm);
    expect(confirm).toHaveFocus();
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    expect(here().queryByText(/Proposé d’après/)).toBeNull();
    await visitor.click(choice('role', 'Non'));
    await visitor.click(here().getByRole('button', { name: readinessText.reset }));
    expect(said()).toEqual([readinessText.cleared]);
    expect(choice('role', 'Non')).not.toBeChecked();
    expect(choice('connexion', 'Oui')).toBeChecked();
    expect([actionTitles(), pictured(readinessText.unknown)]).toEqual([titles, gaps]);
  });

  test('no mark is given: the picture counts nothing', async () => {
    const { visitor } = await showQuestions();
    await visitor.click(choice('salle', 'Oui'));
    const picture = here().getByText('une salle disponible').closest('ul');
    expect(picture?.textContent).not.toMatch(/\d|%|score|note/i);
  });
});
