// A link says what it holds, and goes without names when asked: nothing else is lost on the way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTION_IDS, type VisitorPlan } from '../../../src/advice/index.ts';
import { readFragment, writeFragment } from '../../../widget/plan/fragment.ts';
import { linkContents, withoutNames } from '../../../widget/plan/link.ts';
import { linkText } from '../../../widget/plan/link-copy.ts';

const FULL =
  '#plan=1&m=ccas.a&r=role.n&r=salle.y&h=peoplePerSession.12&a=reunir-acteurs.2027-01-15.Mme+Lef%C3%A8vre&a=definir-role..';
const plain = (text: string) => text.replace(/\s/g, ' ');

test('what a link holds, in counts and names', () => {
  const contents = linkContents(FULL);
  expect(contents).toEqual({
    actions: 2,
    answers: 2,
    marks: 1,
    assumptions: 1,
    names: ['Mme Lefèvre'],
  });
  if (contents === null) return;
  expect(plain(linkText.choose(contents))).toBe(
    'Ce lien contient votre plan : 2 pistes, 2 réponses au questionnaire, 1 acteur annoté et 1 hypothèse de calcul changée. Il nomme : Mme Lefèvre.',
  );
  expect(linkContents('#contenu')).toBeNull();
});

test('without names, any plan keeps everything but who is in charge', () => {
  const chosen = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ACTION_IDS),
      date: fc.constantFrom(null, '2027-01-15'),
      owner: fc.string({ maxLength: 80 }).map((name) => name.trim()),
    }),
    { selector: ({ id }) => id, maxLength: 5, minLength: 1 },
  );
  fc.assert(
    fc.property(chosen, (actions) => {
      const plan: VisitorPlan = {
        marks: {},
        answers: { salle: 'yes' },
        assumptions: {},
        chosen: actions,
      };
      const read = readFragment(withoutNames(writeFragment(plan)));
      expect(read?.damaged).toEqual([]);
      expect(read?.plan).toEqual({
        ...plan,
        chosen: actions.map((action) => ({ ...action, owner: '' })),
      });
    }),
  );
});
